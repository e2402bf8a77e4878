package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.event.Event.Topic;
import org.entente.register.SourcedEvent;

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
        List<List<SourcedEvent>> groups = new ArrayList<>();
        for (SourcedEvent next : events) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> same(other, next)))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(next), () -> groups.add(new ArrayList<>(List.of(next))));
        }
        groups.forEach(
                group -> group.sort(Comparator.comparingInt(Reports::detail).reversed()));
        return groups;
    }

    private static boolean same(SourcedEvent left, SourcedEvent right) {
        Event a = left.event();
        Event b = right.event();
        return !left.source().id().equals(right.source().id())
                && a.date() != null
                && a.date().equals(b.date())
                && a.kind() == b.kind()
                && a.status() == b.status()
                && a.stage() == b.stage()
                && a.stance() == b.stance()
                && codes(a.actors()).equals(codes(b.actors()))
                && codes(a.recipients()).equals(codes(b.recipients()))
                && Objects.equals(type(a), type(b))
                && agree(names(a), names(b))
                && agree(objectNames(a), objectNames(b));
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
