package org.entente.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The frames by the lemma that triggers them, read from the resource files {@code frames/*.frames}. */
final class FrameLexicon {
    private static final List<String> FILES = List.of(
            "words", "visit", "meeting", "agreement", "cooperation", "relations", "statement", "sanction", "force");

    private final Map<String, List<Frame>> byVerb = new HashMap<>();
    private final Map<String, List<Frame>> byNoun = new HashMap<>();
    private final Map<String, List<Frame>> byAdjective = new HashMap<>();
    private final Map<String, Set<String>> lists;

    private FrameLexicon(List<Frame> frames, Map<String, Set<String>> lists) {
        this.lists = Map.copyOf(lists);
        for (Frame frame : frames) {
            frame.verbs()
                    .forEach(v ->
                            byVerb.computeIfAbsent(v, k -> new ArrayList<>()).add(frame));
            frame.nouns()
                    .forEach(n ->
                            byNoun.computeIfAbsent(n, k -> new ArrayList<>()).add(frame));
            frame.adjectives()
                    .forEach(a -> byAdjective
                            .computeIfAbsent(a, k -> new ArrayList<>())
                            .add(frame));
        }
    }

    static FrameLexicon load() {
        List<Frame> frames = new ArrayList<>();
        Map<String, Set<String>> lists = new HashMap<>();
        for (String file : FILES) {
            String resource = "frames/" + file + ".frames";
            try (InputStream in = FrameLexicon.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + resource);
                }
                frames.addAll(read(file, new BufferedReader(new InputStreamReader(in, UTF_8)), lists));
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            }
        }
        return new FrameLexicon(frames, lists);
    }

    List<Frame> forVerb(String lemma) {
        return byVerb.getOrDefault(lemma, List.of());
    }

    List<Frame> forNoun(String lemma) {
        return byNoun.getOrDefault(lemma, List.of());
    }

    List<Frame> forAdjective(String lemma) {
        return byAdjective.getOrDefault(lemma, List.of());
    }

    /** The lemmas of a named list. */
    Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return list;
    }

    private static List<Frame> read(String file, BufferedReader in, Map<String, Set<String>> lists) throws IOException {
        List<Frame> frames = new ArrayList<>();
        Map<String, String> entry = new LinkedHashMap<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            String text = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (text.isEmpty()) {
                continue;
            }
            String[] pair = text.split("\\s+", 2);
            String value = pair.length > 1 ? pair[1] : "";
            try {
                if (pair[0].equals("list")) {
                    String[] list = value.split("\\s+", 2);
                    lists.put(list[0], lemmas(list[1], lists));
                } else if (pair[0].equals("frame")) {
                    addTo(frames, file, entry, lists);
                    entry.put("frame", value);
                } else {
                    add(entry, pair[0], value);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ".frames:" + number + ": " + e.getMessage(), e);
            }
        }
        addTo(frames, file, entry, lists);
        return frames;
    }

    /** A condition given twice must hold twice; the words of other keys add up. */
    private static void add(Map<String, String> entry, String key, String value) {
        if (key.startsWith("if-") && entry.containsKey(key)) {
            entry.put(key + " " + entry.size(), value);
        } else {
            entry.merge(key, value, (a, b) -> a + " " + b);
        }
    }

    private static void addTo(
            List<Frame> frames, String file, Map<String, String> entry, Map<String, Set<String>> lists) {
        if (!entry.isEmpty()) {
            frames.add(frame(file, entry, lists));
            entry.clear();
        }
    }

    private static Frame frame(String file, Map<String, String> entry, Map<String, Set<String>> lists) {
        String name = file + "." + entry.remove("frame");
        String kind = entry.remove("kind");
        if (kind == null) {
            throw new IllegalArgumentException(name + " has no kind");
        }
        Set<String> verbs = lemmas(orEmpty(entry.remove("verb")), lists);
        Set<String> nouns = lemmas(orEmpty(entry.remove("noun")), lists);
        Set<String> adjectives = lemmas(orEmpty(entry.remove("adjective")), lists);
        String actor = entry.remove("actor");
        String recipient = entry.remove("recipient");
        String stage = entry.remove("stage");
        String stance = entry.remove("stance");
        String type = entry.remove("type");
        String status = entry.remove("status");
        String domain = entry.remove("domain");
        boolean story = "yes".equals(entry.remove("story"));
        boolean detail = "yes".equals(entry.remove("detail"));
        boolean around = "yes".equals(entry.remove("around"));
        List<Frame.Condition> conditions = new ArrayList<>();
        entry.forEach((key, value) -> conditions.add(condition(key.replaceFirst(" .*", ""), value, lists)));
        return new Frame(
                name,
                Kind.of(kind),
                verbs,
                nouns,
                adjectives,
                actor == null ? RolePath.NONE : RolePath.parse(actor),
                recipient == null ? RolePath.NONE : RolePath.parse(recipient),
                stage == null ? null : Stage.of(stage),
                stance == null ? null : Stance.of(stance),
                type,
                status == null ? null : Status.of(status),
                domain == null ? null : Domain.of(domain),
                story,
                detail,
                around,
                List.copyOf(conditions));
    }

    private static Frame.Condition condition(String key, String value, Map<String, Set<String>> lists) {
        if (key.startsWith("if-")) {
            return new Frame.Condition(key.substring(3), true, lemmas(value, lists));
        }
        if (key.startsWith("unless-")) {
            return new Frame.Condition(key.substring(7), false, lemmas(value, lists));
        }
        throw new IllegalArgumentException("unknown key " + key);
    }

    private static Set<String> lemmas(String value, Map<String, Set<String>> lists) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (String word : value.split("[\\s,]+", -1)) {
            if (word.startsWith("@")) {
                Set<String> list = lists.get(word.substring(1));
                if (list == null) {
                    throw new IllegalArgumentException("unknown list " + word);
                }
                lemmas.addAll(list);
            } else if (!word.isEmpty()) {
                lemmas.add(word);
            }
        }
        return lemmas;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
