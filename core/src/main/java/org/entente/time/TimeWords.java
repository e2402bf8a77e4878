package org.entente.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Resource;
import org.jspecify.annotations.Nullable;

/** The word lists of the grammar: what class a word belongs to and what it is worth there. */
final class TimeWords {
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, Map<String, List<String[]>>> phrases = new HashMap<>();
    private final Set<String> starts = new HashSet<>();

    /** Classes whose words do not begin expressions by themselves. */
    private static final Set<String> INNER = Set.of(
            "homonym",
            "shortmonth",
            "beforename",
            "aftername",
            "plural",
            "daypart",
            "counted",
            "label",
            "yearly",
            "determiner",
            "timely",
            "future",
            "past",
            "intent",
            "function",
            "onward",
            "present",
            "direct");

    private TimeWords() {}

    /** Reads the committed table. */
    static TimeWords load() {
        TimeWords result = new TimeWords();
        Resource.lines(TimeWords.class, "words.tsv").forEach(result::add);
        return result;
    }

    private void add(String line) {
        String[] fields = line.split("\t", 3);
        for (String phrase : fields[2].split(", ", -1)) {
            String[] parts = phrase.split(" ", -1);
            words.computeIfAbsent(fields[0], key -> new HashMap<>()).put(phrase, fields[1]);
            phrases.computeIfAbsent(fields[0], key -> new HashMap<>())
                    .computeIfAbsent(parts[0], key -> new ArrayList<>())
                    .add(parts);
            if (!INNER.contains(fields[0])) {
                starts.add(parts[0]);
            }
        }
    }

    /** Whether an expression may begin with the word; a quick look before the grammar reads. */
    boolean mayStart(String word) {
        return starts.contains(word) || (!word.isEmpty() && (Pieces.isDigit(word.charAt(0)) || word.startsWith("fy")));
    }

    boolean has(String group, String word) {
        return value(group, word) != null;
    }

    @Nullable String value(String group, String word) {
        return words.getOrDefault(group, Map.of()).get(word);
    }

    /** The number a word is worth in the class, or the fallback when it does not belong there. */
    int number(String group, String word, int fallback) {
        String value = value(group, word);
        return value == null ? fallback : Integer.parseInt(value);
    }

    /** Pieces that the longest phrase of the class covers from {@code i}; 0 for none. */
    int phrase(String group, Pieces pieces, int i) {
        int longest = 0;
        for (String[] phrase : phrases.getOrDefault(group, Map.of()).getOrDefault(pieces.norm(i), List.of())) {
            if (phrase.length > longest && pieces.matches(i, phrase)) {
                longest = phrase.length;
            }
        }
        return longest;
    }
}
