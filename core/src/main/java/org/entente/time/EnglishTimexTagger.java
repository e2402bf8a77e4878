package org.entente.time;

import java.util.List;
import org.entente.document.Document;
import org.entente.language.Sentence;

/** Time expressions of English by grammar. */
public final class EnglishTimexTagger implements TimexTagger {
    private EnglishTimexTagger() {}

    /** Loads the committed resources. */
    public static EnglishTimexTagger load() {
        return new EnglishTimexTagger();
    }

    @Override
    public List<Timex> tag(Document document, List<Sentence> sentences) {
        return List.of();
    }
}
