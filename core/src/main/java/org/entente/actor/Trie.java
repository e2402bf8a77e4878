package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dictionary entries by their words; filled once, then only read. */
final class Trie {
    private final Map<String, Trie> next = new HashMap<>(2);
    private final List<Entry> entries = new ArrayList<>(1);

    void add(List<String> words, Entry entry) {
        Trie node = this;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Trie());
        }
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** Adds every entry that agrees with the words from {@code at}, shorter ones first. */
    void match(String[] words, int at, List<Match> found) {
        Trie node = next.get(words[at]);
        for (int last = at; node != null; ) {
            for (Entry entry : node.entries) {
                found.add(new Match(at, last, entry));
            }
            last++;
            node = last < words.length ? node.next.get(words[last]) : null;
        }
    }
}
