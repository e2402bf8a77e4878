package org.entente.app.dossier;

import java.time.LocalDate;
import org.entente.event.Event;
import org.entente.event.Status;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** How an event looks from the as-of day, which may lie long after the day its document was written. */
public enum Outlook {
    DONE,
    ONGOING,
    /** in progress when it was reported, too long ago to say that it still is */
    WAS_ONGOING,
    PLANNED,
    /** its day has passed, and whether it took place is not said */
    WAS_PLANNED,
    POSSIBLE,
    WAS_POSSIBLE,
    NEGATED;

    /** How long a report without a date of its own stays news. */
    private static final int FRESH_MONTHS = 12;

    public boolean isAhead() {
        return this == PLANNED || this == POSSIBLE;
    }

    public static Outlook of(Event event, @Nullable LocalDate published, LocalDate asOf) {
        Status status = event.status();
        if (status == Status.HAPPENED || status == Status.NEGATED) {
            return status == Status.HAPPENED ? DONE : NEGATED;
        }
        boolean current = isCurrent(event, published, asOf);
        if (status == Status.ONGOING) {
            return current ? ONGOING : isOver(event, asOf) ? DONE : WAS_ONGOING;
        }
        if (status == Status.PLANNED) {
            return current ? PLANNED : WAS_PLANNED;
        }
        return current ? POSSIBLE : WAS_POSSIBLE;
    }

    /** Whether the event is dated to the as-of day or later, or, having no end, was reported not long ago. */
    private static boolean isCurrent(Event event, @Nullable LocalDate published, LocalDate asOf) {
        LocalDate end = end(event);
        if (end != null && event.status() != Status.ONGOING) {
            return !end.isBefore(asOf);
        }
        boolean fresh = published != null && !published.plusMonths(FRESH_MONTHS).isBefore(asOf);
        return fresh && !isOver(event, asOf);
    }

    /** Whether the event's own dates say that it has ended; a start alone does not. */
    private static boolean isOver(Event event, LocalDate asOf) {
        LocalDate end = end(event);
        boolean hasEnd = event.date() != null
                && (event.date().contains("/") || Edtf.of(event.date()).isDay());
        return end != null && hasEnd && end.isBefore(asOf);
    }

    private static @Nullable LocalDate end(Event event) {
        return event.date() == null ? null : Edtf.of(event.date()).latest();
    }
}
