package org.entente.language;

import org.entente.text.Span;

/**
 * One token with its part of speech and its place in the dependency tree of the sentence.
 *
 * @param text the characters of the token
 * @param tag Penn Treebank part of speech: {@code NN}, {@code VBD} …
 * @param lemma lower case base form; the text itself for proper nouns
 * @param head index of the governing token in the sentence, −1 for the root
 * @param relation Universal Dependencies v2 relation to the head: {@code nsubj}, {@code nsubj:pass}, {@code obj},
 *     {@code obl}, {@code nmod}, {@code case} … Content words govern; prepositions are {@code case} children
 */
public record Token(Span span, String text, String tag, String lemma, int head, String relation) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }
}
