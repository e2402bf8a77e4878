package org.entente.language;

/**
 * Distributional classes of frequent words; words that occur in like places share a class.
 *
 * <p>A class is a path of twelve turns in a binary tree, with a one before them: the farther two paths agree from the
 * left, the more alike the words.
 */
public interface Clusters {
    /** The class of the word with this hash, 0 for a word without one. */
    int of(int word);

    /** The hash by which a word is looked up. */
    static int hash(String word) {
        return Features.word(word, 0, word.length());
    }

    /** No word has a class. */
    static Clusters none() {
        return word -> 0;
    }
}
