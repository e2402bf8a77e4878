package org.entente.curation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Participant;
import org.entente.event.Event;

/**
 * An event as a decision remembers it.
 *
 * @param parties codes of all who take part, in order
 */
public record Target(String event, String doc, String kind, String quote, Set<String> parties) {
    public Target {
        parties = new TreeSet<>(parties);
    }

    public static Target of(Event event) {
        return new Target(
                event.id(), event.doc(), event.kind().word(), event.evidence().quote(), parties(event));
    }

    private static Set<String> parties(Event event) {
        Set<String> parties = new TreeSet<>(Participant.codes(event.actors()));
        parties.addAll(Participant.codes(event.recipients()));
        return parties;
    }

    /** The event among those of the document: by its id, else the one of the same sentence, kind and parties. */
    Optional<Event> in(List<Event> events) {
        Optional<Event> known =
                events.stream().filter(e -> e.id().equals(event)).findFirst();
        return known.isPresent() ? known : events.stream().filter(this::isMeant).findFirst();
    }

    private boolean isMeant(Event other) {
        return other.doc().equals(doc)
                && other.kind().word().equals(kind)
                && other.evidence().quote().equals(quote)
                && parties(other).equals(parties);
    }
}
