package org.entente.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.text.Resource;

/** The word lists of reported speech. */
final class SpeechWords {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private SpeechWords() {}

    /** Reads the committed table. */
    static SpeechWords load() {
        SpeechWords result = new SpeechWords();
        Resource.lines(SpeechWords.class, "words.tsv").forEach(result::add);
        return result;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        classes.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split(", ", -1)));
    }

    boolean has(String group, String word) {
        return Objects.requireNonNull(classes.get(group), group).contains(word.toLowerCase(Locale.ROOT));
    }
}
