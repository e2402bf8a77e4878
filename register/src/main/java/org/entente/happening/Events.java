package org.entente.happening;

import org.entente.event.Event;
import org.jspecify.annotations.Nullable;

/** Events that differ from another in one field. */
public final class Events {
    private Events() {}

    /** The event at another time. */
    public static Event withDate(Event e, @Nullable String date) {
        return new Event(
                e.id(),
                e.doc(),
                e.kind(),
                e.stage(),
                e.stance(),
                e.status(),
                e.domain(),
                e.actors(),
                e.recipients(),
                date,
                e.place(),
                e.object(),
                e.speaker(),
                e.evidence(),
                e.also(),
                e.optional(),
                e.rule(),
                e.confidence());
    }
}
