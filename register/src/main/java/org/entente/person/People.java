package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.happening.Names;
import org.entente.happening.Posts;
import org.entente.happening.SourcedEvent;
import org.jspecify.annotations.Nullable;

/** Tells persons apart, and gathers what is known of each. */
public final class People {
    private People() {}

    /** The named persons in the events, by state and name. */
    public static List<Person> in(List<SourcedEvent> events) {
        Map<String, List<Group>> byCode = new LinkedHashMap<>();
        events.stream()
                .flatMap(People::appearances)
                .sorted(Comparator.comparingInt((Appearance a) -> -words(a).size())
                        .thenComparing(a -> Objects.requireNonNull(a.who().name()))
                        .thenComparing(a -> a.report().event().id()))
                .forEach(a -> home(a, byCode).add(a));
        return byCode.values().stream()
                .flatMap(List::stream)
                .map(Group::person)
                .sorted(Comparator.comparing(Person::code).thenComparing(Person::name))
                .toList();
    }

    private static Stream<Appearance> appearances(SourcedEvent report) {
        Event event = report.event();
        Stream<Appearance> taking = Stream.concat(event.actors().stream(), event.recipients().stream())
                .distinct()
                .filter(People::isPerson)
                .map(p -> Appearance.taking(p, report));
        Participant speaker = event.speaker();
        return speaker == null || !isPerson(speaker)
                ? taking
                : Stream.concat(taking, Stream.of(Appearance.speaking(speaker, report)));
    }

    private static boolean isPerson(Participant p) {
        return p.code() != null && p.name() != null && (p.post() != null || Names.isOfPerson(p.name()));
    }

    private static List<String> words(Appearance a) {
        return Names.words(Objects.requireNonNull(a.who().name()));
    }

    private static Group home(Appearance a, Map<String, List<Group>> byCode) {
        List<Group> known =
                byCode.computeIfAbsent(Objects.requireNonNull(a.who().code()), c -> new ArrayList<>());
        List<Group> fitting = known.stream().filter(g -> g.isOf(words(a))).toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        Group own = new Group();
        known.add(own);
        return own;
    }

    /** Appearances of one person, on the way to being one. */
    private static final class Group {
        private final List<Appearance> appearances = new ArrayList<>();

        void add(Appearance a) {
            appearances.add(a);
        }

        boolean isOf(List<String> name) {
            return appearances.stream().allMatch(a -> Names.agree(words(a), name));
        }

        Person person() {
            Set<String> names = appearances.stream()
                    .map(a -> Objects.requireNonNull(a.who().name()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<String> all = List.copyOf(names);
            Participant first = appearances.get(0).who();
            return new Person(
                    all.get(0), Objects.requireNonNull(first.code()), all.subList(1, all.size()), roles(), appearances);
        }

        private List<Role> roles() {
            List<List<Appearance>> groups = new ArrayList<>();
            appearances.stream()
                    .filter(a -> a.who().post() != null)
                    .forEach(a -> groups.stream()
                            .filter(group -> group.stream().allMatch(other -> samePost(a, other)))
                            .findFirst()
                            .orElseGet(() -> begin(groups))
                            .add(a));
            return groups.stream()
                    .map(Group::role)
                    .sorted(Comparator.comparing((Role r) -> r.lastSeen().orElse(LocalDate.MIN))
                            .reversed()
                            .thenComparing(Role::post))
                    .toList();
        }

        private static List<Appearance> begin(List<List<Appearance>> groups) {
            List<Appearance> group = new ArrayList<>();
            groups.add(group);
            return group;
        }

        private static boolean samePost(Appearance a, Appearance b) {
            Set<String> one = post(a);
            Set<String> other = post(b);
            return one.equals(other)
                    || (Posts.agree(one, other) && !one.isEmpty() && !other.isEmpty() && !isVague(one, other));
        }

        /** "counterpart" agrees with every post, and so tells none. */
        private static boolean isVague(Set<String> one, Set<String> other) {
            return one.stream().noneMatch(other::contains);
        }

        private static Set<String> post(Appearance a) {
            return Posts.words(Objects.requireNonNull(a.who().post()));
        }

        private static Role role(List<Appearance> group) {
            String post = group.stream()
                    .map(a -> Objects.requireNonNull(a.who().post()))
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            @Nullable String org = group.stream()
                    .map(a -> a.who().org())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return new Role(post, org, group);
        }
    }
}
