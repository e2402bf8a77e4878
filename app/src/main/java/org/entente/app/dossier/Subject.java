package org.entente.app.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.event.Event;
import org.entente.event.Event.Topic;
import org.jspecify.annotations.Nullable;

/** What an event is about, as short as a headline wants it; the record keeps it as the text has it. */
final class Subject {
    private static final int LONGEST = 90;
    private static final int SHORTEST_PART = 30;

    private static final Set<String> ARTICLES = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "such", "its", "their", "our", "his", "her", "another");

    /** Words that say no more than the kind of the event. */
    private static final Set<String> EMPTY = Set.of(
            "accord",
            "agreement",
            "conversation",
            "deal",
            "dialogue",
            "discussion",
            "document",
            "issue",
            "meeting",
            "pact",
            "part",
            "signing",
            "talk",
            "treaty");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACT = Pattern.compile(
            "(?:establishment|opening|closing|closure|signing|conclusion|ratification) of ", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME =
            Pattern.compile(" (?:in the (?:(?:near|nearest) )?future|at the time|soon)$", Pattern.CASE_INSENSITIVE);

    private Subject() {}

    /** The subject; empty when it says no more than the words before it, or than a name below it. */
    static String of(Event event, String told) {
        Topic object = event.object();
        if (object == null || object.name() == null || isParticipant(object.name(), event)) {
            return "";
        }
        String name = tidy(object.name());
        return saysNoMore(name, told) ? "" : shortened(name);
    }

    private static boolean isParticipant(@Nullable String name, Event event) {
        return switch (event.kind()) {
            case EXCHANGE, MEMBERSHIP ->
                Stream.concat(event.actors().stream(), event.recipients().stream())
                        .anyMatch(p -> String.valueOf(name).equals(p.name()));
            default -> false;
        };
    }

    /** Without the act that the headline names, and without words that only made sense in their sentence. */
    private static String tidy(String name) {
        String rest = withoutArticle(name);
        Matcher act = ACT.matcher(rest);
        if (act.lookingAt()) {
            rest = withoutArticle(rest.substring(act.end()));
        }
        return TIME.matcher(rest).replaceFirst("");
    }

    private static String withoutArticle(String name) {
        int space = name.indexOf(' ');
        boolean article =
                space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? name.substring(space + 1) : name;
    }

    /** Whether all words of the instrument stand in the name. */
    static boolean tells(String name, String instrument) {
        return words(name).containsAll(words(instrument));
    }

    private static boolean saysNoMore(String name, String told) {
        List<String> words = words(told);
        return words(name).stream()
                .allMatch(word -> ARTICLES.contains(word) || EMPTY.contains(word) || words.contains(word));
    }

    /** In lower case and in the singular, near enough for comparing. */
    private static List<String> words(String text) {
        return NO_LETTERS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }

    /** Cut at the last comma that leaves enough, else at a space. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int comma = name.lastIndexOf(", ", LONGEST);
        int end = comma >= SHORTEST_PART ? comma : name.lastIndexOf(' ', LONGEST);
        return name.substring(0, end > 0 ? end : LONGEST) + " …";
    }
}
