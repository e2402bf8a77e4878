package org.entente.train;

import java.util.List;

/**
 * A sentence with its tags and tree, to learn from or to measure by.
 *
 * @param heads index of the governing word, −1 for the root
 * @param text the sentence as written, empty when unknown
 */
record Tree(
        List<String> forms, List<String> tags, List<Integer> heads, List<String> relations, String text, String id) {
    int size() {
        return forms.size();
    }
}
