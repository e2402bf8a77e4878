package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The persons a document names, each once: full name and later family name are joined. */
final class People {
    /** A person as gathered from all mentions. */
    static final class Person {
        private final List<String> words;
        private Who who;

        private Person(List<String> words, Who who) {
            this.words = words;
            this.who = who;
        }

        Who who() {
            return who;
        }
    }

    private final List<Person> all = new ArrayList<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();

    /**
     * Adds what a mention tells; a shorter form of a known name is joined to it.
     *
     * @param names the longer name is the better one; not so in titles, where capitals follow the name
     */
    void add(Who who, boolean names) {
        List<String> words = OfficeHolders.words(Objects.requireNonNull(who.name()));
        if (words.isEmpty()) {
            return;
        }
        Person known = match(words, who.code());
        if (known == null) {
            register(words, who);
        } else if (names && words.size() > known.words.size()) {
            Who merged = merge(who, known.who);
            all.remove(known);
            byWord.values().forEach(list -> list.remove(known));
            register(words, merged);
        } else {
            known.who = merge(known.who, who);
        }
    }

    private void register(List<String> words, Who who) {
        Person person = new Person(words, who);
        all.add(person);
        words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>(1)).add(person));
    }

    private static Who merge(Who first, Who second) {
        boolean office = first.post() == null;
        return new Who(
                first.code() == null ? second.code() : first.code(),
                first.name(),
                office ? second.post() : first.post(),
                first.org() == null ? second.org() : first.org(),
                first.sector() == null ? second.sector() : first.sector(),
                office ? second.core() : first.core());
    }

    /** The person of the name; of several the one of the state, or the last named. */
    @Nullable Person find(String name, @Nullable String code) {
        return match(OfficeHolders.words(name), code);
    }

    private @Nullable Person match(List<String> words, @Nullable String code) {
        if (words.isEmpty()) {
            return null;
        }
        Person best = null;
        for (Person p : byWord.getOrDefault(words.get(words.size() - 1), List.of())) {
            best = fits(p, words, code) ? p : best;
        }
        if (best == null && words.size() > 1) {
            for (Person p : byWord.getOrDefault(words.get(0), List.of())) {
                best = fits(p, words, code) ? p : best;
            }
        }
        return best;
    }

    private static boolean fits(Person p, List<String> words, @Nullable String code) {
        boolean state = code == null || p.who.code() == null || code.equals(p.who.code());
        boolean names = p.words.containsAll(words) || words.containsAll(p.words);
        boolean given = words.size() == 1 && p.words.size() > 2 && words.get(0).equals(p.words.get(1));
        return state && names && !given;
    }

    /** Records the state that a table or a later mention gives. */
    void complete(Person person, Who better) {
        person.who = merge(person.who, better);
    }

    List<Person> all() {
        return List.copyOf(all);
    }
}
