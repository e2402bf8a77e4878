package org.entente.speech;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists of reported speech. */
final class SpeechWords {
    private final Map<String, Set<String>> classes = new HashMap<>();

    private SpeechWords() {}

    /** Reads the committed table. */
    static SpeechWords load() {
        SpeechWords result = new SpeechWords();
        try (InputStream in = Objects.requireNonNull(SpeechWords.class.getResourceAsStream("words.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(result::add);
        } catch (IOException e) {
            throw new UncheckedIOException("words.tsv", e);
        }
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
