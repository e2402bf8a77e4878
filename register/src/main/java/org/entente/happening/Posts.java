package org.entente.happening;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares posts: "Defence Minister" and "Minister of National Defense" are one, a deputy is another. */
public final class Posts {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "former", "first", "under");
    private static final Set<String> EMPTY = Set.of(
            "of", "the", "for", "and", "s", "in", "to", "a", "an", "his", "her", "its", "national", "federal", "state");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("military", "defence"),
            Map.entry("pm", "premier"),
            Map.entry("prime", "premier"),
            Map.entry("chancellor", "premier"),
            Map.entry("ministry", "minister"),
            Map.entry("secretary", "minister"),
            Map.entry("foreign", "external"),
            Map.entry("affairs", "external"),
            Map.entry("leader", "president"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairperson", "chair"),
            Map.entry("naval", "navy"),
            Map.entry("chief", "commander"));

    /** Says only that there is such a person on the other side. */
    private static final Set<String> ANYBODY = Set.of("counterpart", "official", "member", "representative", "envoy");

    private Posts() {}

    /** The telling words of a post, one spelling each. */
    public static Set<String> words(String post) {
        Set<String> words = new HashSet<>();
        for (String word : BREAKS.split(plain(post), -1)) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                words.add(SAME.getOrDefault(word, word));
            }
        }
        return words;
    }

    private static String plain(String post) {
        return Normalizer.normalize(post.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
    }

    /** Whether two posts, as {@link #words}, may be one. */
    public static boolean agree(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty() || isAnybody(a) || isAnybody(b)) {
            return true;
        }
        boolean sameRank = RANKS.stream().allMatch(rank -> a.contains(rank) == b.contains(rank));
        return sameRank && (a.containsAll(b) || b.containsAll(a) || shared(a, b) >= 2);
    }

    private static boolean isAnybody(Set<String> words) {
        return words.stream().anyMatch(ANYBODY::contains);
    }

    private static long shared(Set<String> a, Set<String> b) {
        List<String> common = a.stream().filter(b::contains).toList();
        return common.size();
    }
}
