package org.entente.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.event.Event;
import org.entente.event.Event.Evidence;
import org.entente.event.Event.Topic;
import org.entente.happening.Happening;
import org.entente.happening.SourcedEvent;
import org.entente.happening.Subject;
import org.jspecify.annotations.Nullable;

/** An agreement while its happenings are being gathered; equal to itself alone. */
final class Draft {
    private final List<Happening> happenings = new ArrayList<>();
    private final Set<String> parties = new TreeSet<>();
    private final List<Subject> subjects = new ArrayList<>();
    private String type;

    Draft(Happening first, PartyNames names) {
        this.type = type(first);
        add(first, names);
    }

    void add(Happening h, PartyNames names) {
        happenings.add(h);
        parties.addAll(parties(h));
        String now = type(h);
        if (Instruments.isUnspecific(type) && !now.isEmpty()) {
            type = now;
        }
        subjects.add(subject(h, names));
    }

    /** Takes a happening that speaks of this agreement without naming it. */
    void mention(Happening h) {
        happenings.add(h);
    }

    static Set<String> parties(Happening h) {
        return Participant.codes(h.event().actors());
    }

    /** The type of the record, or the one that sentence or title name where the record has none. */
    static String type(Happening h) {
        String own = h.reports().stream()
                .map(r -> type(r.event()))
                .filter(t -> !Instruments.isUnspecific(t))
                .findFirst()
                .orElse("");
        if (!own.isEmpty() || Instruments.isPlural(name(h.event()))) {
            return own;
        }
        Event event = h.event();
        String told = Instruments.typeIn(sentences(event));
        String title =
                told.isEmpty() ? Objects.requireNonNullElse(h.main().source().title(), "") : "";
        String found = told.isEmpty() ? Instruments.typeIn(title) : told;
        return found.isEmpty() ? type(event) : found;
    }

    private static String sentences(Event event) {
        return Stream.concat(Stream.of(event.evidence()), event.also().stream())
                .map(Evidence::quote)
                .collect(Collectors.joining("\n"));
    }

    private static String type(Event event) {
        Topic object = event.object();
        return object == null || object.type() == null ? "" : object.type();
    }

    static String name(Event event) {
        Topic object = event.object();
        return object == null || object.name() == null ? "" : object.name();
    }

    /** What tells it apart: the words of its name and the years it covers. */
    static Subject subject(Happening h, PartyNames names) {
        Set<String> parties = parties(h);
        Topic object = h.event().object();
        String period = object == null || object.period() == null ? "" : " " + object.period();
        return Subject.of(
                name(h.event()) + period,
                word -> names.code(word).filter(parties::contains).isPresent());
    }

    /** Whether the happening is a step of this agreement, going by parties, type and name. */
    boolean fits(Happening h, PartyNames names) {
        String other = type(h);
        if (!sameParties(parties(h)) || !sameType(other)) {
            return false;
        }
        Subject subject = subject(h, names);
        if (Instruments.isOneOfAKind(type) && type.equals(other)) {
            return true;
        }
        return subjects.stream().noneMatch(subject::contradicts)
                && subjects.stream().anyMatch(subject::matches);
    }

    boolean sameParties(Set<String> other) {
        return parties.size() > 1 && other.size() > 1 && (parties.containsAll(other) || other.containsAll(parties));
    }

    boolean sameType(String other) {
        return Instruments.isUnspecific(type) || Instruments.isUnspecific(other) || type.equals(other);
    }

    boolean isNamed() {
        return !Instruments.isUnspecific(type) || subjects.stream().anyMatch(s -> !s.isGeneric());
    }

    /** How far before the offset the document last speaks of it; negative when only after it, empty when never. */
    OptionalInt distance(String document, int offset) {
        return reports()
                .filter(r -> r.source().id().equals(document))
                .mapToInt(r -> offset - r.event().evidence().start())
                .boxed()
                .min(Comparator.comparing((Integer d) -> d < 0).thenComparing(Math::abs))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Stream<SourcedEvent> reports() {
        return happenings.stream().flatMap(h -> h.reports().stream());
    }

    Agreement agreement() {
        List<String> called = names();
        String id = happenings.stream()
                .min(Comparator.comparing(Happening::firstReported, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Happening::id))
                .map(Happening::id)
                .orElseThrow();
        return new Agreement(
                id,
                called.isEmpty() ? null : called.get(0),
                type.isEmpty() ? null : type,
                List.copyOf(parties),
                called.stream().skip(1).toList(),
                happenings.stream().map(Step::of).toList());
    }

    /** The names in the texts, the most telling first. */
    private List<String> names() {
        Set<String> seen = new LinkedHashSet<>();
        return reports()
                .map(r -> name(r.event()))
                .filter(name -> !name.isEmpty() && !Instruments.isPlural(name))
                .collect(Collectors.groupingBy(n -> n, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Long> e) -> telling(e.getKey()))
                        .reversed()
                        .thenComparing(e -> -e.getValue()))
                .map(Map.Entry::getKey)
                .filter(name -> seen.add(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** A name of capitals is the official one; of two, the one that says more. */
    private static int telling(@Nullable String name) {
        Subject subject = Subject.of(name, word -> false);
        long capitals = Stream.of(String.valueOf(name).split(" ", -1))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .count();
        return subject.words().size()
                + (int) Math.min(capitals, 6)
                + subject.numbers().size();
    }
}
