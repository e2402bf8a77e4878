package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.event.Stance;
import org.entente.event.Status;
import org.entente.register.SourcedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what several documents tell of the same event.
 *
 * <p>Careful on purpose: the kind, status, exact date and states must be equal and the names may not contradict each
 * other; two documents that differ in anything a reader would see stay two entries.
 */
final class Reports {
    private Reports() {}

    /** Groups of events that tell the same, each from another document, the most telling first. */
    static List<List<SourcedEvent>> group(Collection<SourcedEvent> events) {
        List<List<Report>> groups = new ArrayList<>();
        Map<Key, List<List<Report>>> groupsByKey = new HashMap<>();
        for (SourcedEvent event : events) {
            Report next = Report.of(event);
            List<List<Report>> alike = groupsByKey.computeIfAbsent(Key.of(event.event()), key -> new ArrayList<>());
            List<Report> group = alike.stream()
                    .filter(other -> other.stream().allMatch(next::tellsSameAs))
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                group = new ArrayList<>();
                alike.add(group);
                groups.add(group);
            }
            group.add(next);
        }
        return groups.stream().map(Reports::mostTellingFirst).toList();
    }

    private static List<SourcedEvent> mostTellingFirst(List<Report> group) {
        return group.stream()
                .map(Report::event)
                .sorted(Comparator.comparingInt(Reports::detail).reversed())
                .toList();
    }

    /** What must be equal for two events to be the same. */
    private record Key(
            @Nullable String date,
            Kind kind,
            Status status,
            @Nullable Stage stage,
            @Nullable Stance stance,
            Set<String> actors,
            Set<String> recipients,
            String type) {
        static Key of(Event e) {
            return new Key(
                    e.date(),
                    e.kind(),
                    e.status(),
                    e.stage(),
                    e.stance(),
                    codes(e.actors()),
                    codes(e.recipients()),
                    Reports.type(e));
        }
    }

    /** An event with the words of its names, which may not contradict those of another. */
    private record Report(SourcedEvent event, Set<String> names, Set<String> objectNames) {
        static Report of(SourcedEvent event) {
            return new Report(event, Reports.names(event.event()), Reports.objectNames(event.event()));
        }

        /** Given that the keys are equal; without a date nothing tells that two are the same. */
        boolean tellsSameAs(Report other) {
            return event.event().date() != null
                    && !event.source().id().equals(other.event.source().id())
                    && agree(names, other.names)
                    && agree(objectNames, other.objectNames);
        }
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static Set<String> codes(List<Participant> participants) {
        return participants.stream().map(p -> String.valueOf(p.code())).collect(Collectors.toSet());
    }

    private static String type(Event event) {
        Topic object = event.object();
        return object == null ? "" : String.valueOf(object.type());
    }

    private static Set<String> names(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(Participant::name)
                .filter(Objects::nonNull)
                .flatMap(Reports::words)
                .collect(Collectors.toSet());
    }

    private static Set<String> objectNames(Event event) {
        Topic object = event.object();
        return object == null || object.name() == null
                ? Set.of()
                : words(object.name()).collect(Collectors.toSet());
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2);
    }

    /** How much of an event the record tells: names, posts, place and object. */
    private static int detail(SourcedEvent report) {
        Event e = report.event();
        long told = Stream.concat(e.actors().stream(), e.recipients().stream())
                .flatMap(p -> Stream.of(p.name(), p.post(), p.org()))
                .filter(Objects::nonNull)
                .count();
        return (int) told + (e.place() == null ? 0 : 1) + (objectNames(e).isEmpty() ? 0 : 1);
    }
}
