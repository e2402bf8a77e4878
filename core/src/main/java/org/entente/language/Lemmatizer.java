package org.entente.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.Resource;

/** Base forms: a table of irregular forms, a list of verbs to choose between spellings, and rules on endings. */
final class Lemmatizer {
    private static final Set<String> CONSONANT_AND_LE = Set.of("bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl", "zl");
    private static final List<String> ES = List.of("sses", "shes", "ches", "xes", "zzes", "oes");

    private final Map<String, String> irregularVerbs = new HashMap<>();
    private final Map<String, String> irregularNouns = new HashMap<>();
    private final Map<String, String> irregularAdjectives = new HashMap<>();
    private final Map<String, String> pronouns = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();

    private Lemmatizer() {}

    static Lemmatizer load() {
        Lemmatizer made = new Lemmatizer();
        for (String line : Resource.lines(Lemmatizer.class, "irregular.tsv")) {
            int base = line.indexOf('\t') + 1;
            int forms = line.indexOf('\t', base) + 1;
            Map<String, String> table = made.table(line.charAt(0));
            String lemma = line.substring(base, forms - 1);
            for (String form : line.substring(forms).split(" ", -1)) {
                table.put(form, lemma);
            }
        }
        made.verbs.addAll(Resource.lines(Lemmatizer.class, "verbs.txt"));
        return made;
    }

    private Map<String, String> table(char kind) {
        return kind == 'V'
                ? irregularVerbs
                : kind == 'N' ? irregularNouns : kind == 'A' ? irregularAdjectives : pronouns;
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
            case "PRP", "PRP$", "DT", "TO" -> pronouns.getOrDefault(word, word);
            default -> word;
        };
    }

    private String verb(String word, String tag) {
        String known = irregularVerbs.get(word);
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
        String known = irregularNouns.get(word);
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
        String known = irregularAdjectives.get(word);
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
