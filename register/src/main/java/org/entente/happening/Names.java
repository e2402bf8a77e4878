package org.entente.happening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.text.EditDistance;

/** Compares names of persons across spellings: Aliyev, Aliev and Əliyev; Roh and Noh; Kim Kwan-jin and Kim Kwan Jin. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern BODY = Pattern.compile(
            "(?i)minist|department|forces?\\b|army|navy|command|committee|commission|council|assembly|parliament|embassy"
                    + "|agency|universit|office|government|delegation|compan|corporation|bank|organi[sz]ation|institut"
                    + "|academy|officials|officers|bureau|group|union|association|side$");

    private static final int LONG_ENOUGH = 5;

    /** Family names that are written in several ways. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("noh", "roh"),
            Map.entry("yi", "lee"),
            Map.entry("rhee", "lee"),
            Map.entry("pak", "park"),
            Map.entry("choe", "choi"),
            Map.entry("chung", "jung"),
            Map.entry("jeong", "jung"),
            Map.entry("chong", "jung"),
            Map.entry("gim", "kim"),
            Map.entry("paek", "baek"),
            Map.entry("kang", "gang"),
            Map.entry("chang", "jang"));

    private Names() {}

    /** Whether a name without a post is that of a person, not of a body: two words or more, none of them a body's. */
    public static boolean isOfPerson(String name) {
        return name.contains(" ") && !isOfBody(name);
    }

    static boolean isOfBody(String name) {
        return BODY.matcher(name).find();
    }

    /** The words of a name, in lower case, without accents and with hyphens closed. */
    public static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ə', 'a')
                .replace('ı', 'i')
                .replaceAll("(?<=\\p{L})[-'’](?=\\p{L})", "");
        List<String> words = new ArrayList<>();
        for (String word : BREAKS.split(plain, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether two names, as {@link #words}, may be those of one person. */
    public static boolean agree(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty() || isTurned(String.join("", a), String.join("", b))) {
            return true;
        }
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = few == a ? b : a;
        long shared = few.stream()
                .filter(word -> many.stream().anyMatch(other -> alike(word, other)))
                .count();
        return shared == few.size() || shared >= 2;
    }

    /** Whether two names are the same with the family name first or last. */
    private static boolean isTurned(String a, String b) {
        return a.length() == b.length() && (a + a).contains(b);
    }

    /** Whether two words differ by no more than a way of spelling, or one is the initial of the other. */
    private static boolean alike(String a, String b) {
        if (FAMILIES.getOrDefault(a, a).equals(FAMILIES.getOrDefault(b, b))) {
            return true;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter >= LONG_ENOUGH && a.charAt(0) == b.charAt(0) && EditDistance.between(a, b) <= 1;
    }
}
