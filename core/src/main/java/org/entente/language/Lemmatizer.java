package org.entente.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Base forms: a table of irregular forms, a list of verbs to choose between spellings, and rules on endings. */
final class Lemmatizer {
    private static final Set<String> CONSONANT_AND_LE = Set.of("bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl");
    private static final List<String> ES = List.of("sses", "shes", "ches", "xes", "zzes", "oes");

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();

    private Lemmatizer() {}

    static Lemmatizer load() {
        Lemmatizer made = new Lemmatizer();
        for (String line : lines("irregular.tsv")) {
            String[] fields = line.split("\t", -1);
            for (String form : fields[2].split(" ", -1)) {
                made.irregular.put(fields[0] + form, fields[1]);
            }
        }
        made.verbs.addAll(lines("verbs.txt"));
        return made;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lemmatizer.class.getResourceAsStream(resource), resource), UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base form of a word with this Penn tag; proper nouns stay as they are. */
    String lemma(String form, String tag) {
        if (tag.startsWith("NNP")) {
            return form;
        }
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (tag) {
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD" -> verb(word, tag);
            case "NNS" -> plural(word);
            case "JJR", "JJS", "RBR", "RBS" -> compared(word, tag);
            case "RB" -> word.equals("n't") ? "not" : word;
            case "PRP", "PRP$", "DT", "TO" -> irregular.getOrDefault("P" + word, word);
            default -> word;
        };
    }

    private String verb(String word, String tag) {
        String known = irregular.get("V" + word);
        if (known != null) {
            return known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < word.length() - 2) {
            return word.substring(0, hyphen + 1) + verb(word.substring(hyphen + 1), tag);
        }
        return switch (tag) {
            case "VBZ" -> third(word);
            case "VBD", "VBN" -> word.endsWith("ed") && word.length() > 4 ? stem(cut(word, 2)) : word;
            case "VBG" -> word.endsWith("ing") && word.length() > 5 ? stem(cut(word, 3)) : word;
            default -> word;
        };
    }

    private static String cut(String word, int characters) {
        return word.substring(0, word.length() - characters);
    }

    private String third(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (verbs.contains(cut(word, 1))) {
            return cut(word, 1);
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        return cut(word, ES.stream().anyMatch(word::endsWith) ? 2 : 1);
    }

    /** Undoes -ed or -ing: doubled consonants, a silent e, i for y. */
    private String stem(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        boolean doubled = n > 2 && last == stem.charAt(n - 2) && !isVowel(last);
        boolean bare = verbs.contains(stem);
        boolean silent = verbs.contains(stem + "e");
        if (bare || silent) {
            return silent && (!bare || wouldDouble(stem)) ? stem + "e" : stem;
        }
        if (doubled && ("lsfz".indexOf(last) < 0 || verbs.contains(cut(stem, 1)))) {
            return cut(stem, 1);
        }
        if (last == 'i') {
            return cut(stem, 1) + "y";
        }
        return stem + (wantsE(stem) ? "e" : "");
    }

    /** One vowel before one consonant: without a silent e the consonant would have been doubled. */
    private static boolean wouldDouble(String stem) {
        int n = stem.length();
        return n > 2
                && "wxy".indexOf(stem.charAt(n - 1)) < 0
                && !isVowel(stem.charAt(n - 1))
                && isVowel(stem.charAt(n - 2))
                && !isVowel(stem.charAt(n - 3));
    }

    private static boolean wantsE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        return "cuvz".indexOf(last) >= 0
                || (last == 's' && stem.charAt(n - 2) != 's')
                || stem.endsWith("dg")
                || (stem.endsWith("at") && n > 3)
                || CONSONANT_AND_LE.contains(stem.substring(n - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private String plural(String word) {
        String known = irregular.get("N" + word);
        int n = word.length();
        if (known != null || n < 3) {
            return known == null ? word : known;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0 && hyphen < n - 2) {
            return word.substring(0, hyphen + 1) + plural(word.substring(hyphen + 1));
        }
        if (word.endsWith("men")) {
            return cut(word, 2) + "an";
        }
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("ics")) {
            return word;
        }
        if (word.endsWith("ies") && n > 4) {
            return cut(word, 3) + "y";
        }
        return cut(word, ES.stream().anyMatch(word::endsWith) ? 2 : 1);
    }

    private String compared(String word, String tag) {
        String known = irregular.get("A" + word);
        if (known != null) {
            return known;
        }
        int ending = tag.endsWith("R") ? 2 : 3;
        if (word.length() < ending + 3 || !word.endsWith(tag.endsWith("R") ? "er" : "est")) {
            return word;
        }
        String stem = cut(word, ending);
        char last = stem.charAt(stem.length() - 1);
        if (last == 'i') {
            return cut(stem, 1) + "y";
        }
        boolean doubled = last == stem.charAt(stem.length() - 2) && "bdgmnt".indexOf(last) >= 0;
        return doubled ? cut(stem, 1) : stem + (wantsE(stem) || stem.endsWith("rg") ? "e" : "");
    }
}
