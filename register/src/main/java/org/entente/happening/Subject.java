package org.entente.happening;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about, ready to be compared.
 *
 * @param words the words that tell it apart from others, without those that every such name has
 * @param numbers the numbers in it: years, ordinals
 * @param acronyms words in capitals, and the capitals of a long name
 */
public record Subject(Set<String> words, Set<String> numbers, Set<String> acronyms) {
    /** Of nothing. */
    static final Subject NONE = new Subject(Set.of(), Set.of(), Set.of());

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final int SHORTEST_ACRONYM = 3;
    private static final double MOST = 0.5;

    private static final Set<String> GENERIC = Resource.lines(Subject.class, "generic.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> ORDINALS = List.of(
            "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    public Subject {
        words = Set.copyOf(words);
        numbers = Set.copyOf(numbers);
        acronyms = Set.copyOf(acronyms);
    }

    /** Of a name, in which the words that name a party tell nothing. */
    public static Subject of(@Nullable String name, Predicate<String> namesParty) {
        if (name == null) {
            return NONE;
        }
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (String word : BREAKS.split(name.toLowerCase(Locale.ROOT), -1)) {
            String number = number(word);
            if (number != null) {
                numbers.add(number);
            } else if (word.length() > 1 && !GENERIC.contains(word) && !namesParty.test(word)) {
                words.add(stem(word));
            }
        }
        return new Subject(words, numbers, acronyms(name));
    }

    private static @Nullable String number(String word) {
        int ordinal = ORDINALS.indexOf(word);
        if (ordinal > 0) {
            return String.valueOf(ordinal);
        }
        Matcher numeral = ORDINAL.matcher(word);
        if (numeral.matches()) {
            return numeral.group(1);
        }
        return word.chars().allMatch(Character::isDigit) && !word.isEmpty() ? word : null;
    }

    /** In the singular and in one spelling, near enough for comparing. */
    private static String stem(String word) {
        String one = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        return one.replace("defense", "defence").replace("center", "centre").replace("ization", "isation");
    }

    private static Set<String> acronyms(String name) {
        Set<String> found = new HashSet<>();
        Matcher matcher = ACRONYM.matcher(name);
        while (matcher.find()) {
            found.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        List<String> words = List.of(BREAKS.split(name, -1));
        addInitials(words, Subject::isCapitalised, found);
        addInitials(words, word -> !word.equalsIgnoreCase("the") && !word.equalsIgnoreCase("and"), found);
        return found;
    }

    /** "gsomia" of "General Security of Military Information Agreement", also "gsmia". */
    private static void addInitials(List<String> words, Predicate<String> counts, Set<String> found) {
        if (words.stream().filter(Subject::isCapitalised).count() < SHORTEST_ACRONYM) {
            return;
        }
        found.add(words.stream()
                .filter(word -> !word.isEmpty() && counts.test(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Whether it says nothing that tells one from another. */
    public boolean isGeneric() {
        return words.isEmpty() && numbers.isEmpty();
    }

    /** Whether both carry numbers, none of them the same. */
    boolean countsDifferently(Subject other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && Collections.disjoint(numbers, other.numbers);
    }

    /** Whether most of the words of the shorter stand in the other, or one is the acronym of the other. */
    public boolean matches(Subject other) {
        if (countsDifferently(other)) {
            return false;
        }
        if (!Collections.disjoint(acronyms, other.acronyms)) {
            return true;
        }
        if ((words.isEmpty() || other.words.isEmpty()) && !Collections.disjoint(numbers, other.numbers)) {
            return true;
        }
        return !Collections.disjoint(words, other.words)
                && shared(other) >= MOST * Math.min(words.size(), other.words.size());
    }

    private long shared(Subject other) {
        return words.stream().filter(other.words::contains).count();
    }

    /** Whether both name something, and nothing of it is the same. */
    public boolean contradicts(Subject other) {
        if (countsDifferently(other)) {
            return true;
        }
        return !words.isEmpty()
                && !other.words.isEmpty()
                && Collections.disjoint(words, other.words)
                && Collections.disjoint(acronyms, other.acronyms);
    }
}
