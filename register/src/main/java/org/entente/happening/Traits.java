package org.entente.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.event.Event;
import org.entente.event.Event.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is compared.
 *
 * @param actors codes of those who act; of symmetric kinds all parties
 * @param quoted the telling words of the evidence
 * @param published days since 1970, null when unknown
 */
record Traits(
        SourcedEvent report,
        Set<String> actors,
        Set<String> recipients,
        List<Person> people,
        @Nullable When when,
        Subject subject,
        Set<String> quoted,
        @Nullable Long published) {
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_TELLING = 4;

    /**
     * A person, by name, post or both.
     *
     * @param name the words of the name; empty when it is not told
     * @param post the words of the post; empty when it is not told
     */
    record Person(@Nullable String code, List<String> name, Set<String> post) {}

    static Traits of(SourcedEvent report, PartyNames names) {
        Event event = report.event();
        boolean symmetric = event.kind().isSymmetric();
        Set<String> recipients = Participant.codes(event.recipients());
        Set<String> actors = new HashSet<>(Participant.codes(event.actors()));
        if (symmetric) {
            actors.addAll(recipients);
        }
        Set<String> parties = Stream.of(actors, recipients).flatMap(Set::stream).collect(Collectors.toSet());
        Topic object = event.object();
        return new Traits(
                report,
                actors,
                symmetric ? Set.of() : recipients,
                people(event),
                When.of(event.date()),
                Subject.of(
                        object == null ? null : object.name(),
                        word -> names.code(word).filter(parties::contains).isPresent()),
                telling(event.evidence().quote()),
                report.source().published() == null
                        ? null
                        : report.source().published().toEpochDay());
    }

    Event event() {
        return report.event();
    }

    String type() {
        Topic object = event().object();
        return object == null || object.type() == null ? "" : object.type();
    }

    private static List<Person> people(Event event) {
        List<Person> people = new ArrayList<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(p -> p.post() != null || (p.name() != null && !isBody(p)))
                .forEach(p -> people.add(person(p)));
        return people;
    }

    private static Person person(Participant p) {
        String name = p.name();
        return new Person(
                p.code(),
                name == null || isBody(p) ? List.of() : Names.words(name),
                p.post() == null ? Set.of() : Posts.words(p.post()));
    }

    private static boolean isBody(Participant p) {
        String name = Objects.requireNonNullElse(p.name(), "");
        return name.equals(p.code()) || Names.isOfBody(name) || (p.post() == null && !name.contains(" "));
    }

    private static Set<String> telling(String quote) {
        return BREAKS.splitAsStream(quote.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_TELLING)
                .collect(Collectors.toSet());
    }
}
