package org.entente.language;

import java.util.List;

/** Splits a text into sentences and gives each its tokens, parts of speech, lemmas and dependency tree. */
public interface Syntax {
    /** The sentences of the text in order; they do not overlap and hold every character that is not white space. */
    List<Sentence> analyze(String text);
}
