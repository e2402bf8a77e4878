package org.entente.language;

/** Distributional classes of frequent words; words that occur in like places share a class. */
public interface Clusters {
    /** The class of the word with this hash, 0 for a word without one. */
    int of(int word);

    /** No word has a class. */
    static Clusters none() {
        return word -> 0;
    }
}
