package org.entente.app.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.event.Event;
import org.entente.happening.Citation;
import org.entente.happening.Happening;
import org.entente.happening.SourcedEvent;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier.
 *
 * @param citations its independent sources; the most telling first
 */
public record Entry(Outlook outlook, Happening happening, List<Citation> citations) {
    /** Newest first; what has no date comes last, the latest report first. */
    static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    Entry::day, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(
                    e -> e.main().source().published(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Entry::place);

    /** Soonest first; what has no date comes last. */
    static final Comparator<Entry> SOONEST_FIRST = Comparator.comparing(
                    Entry::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Entry::place);

    public Entry {
        citations = List.copyOf(citations);
    }

    SourcedEvent main() {
        return happening.main();
    }

    Event event() {
        return happening.event();
    }

    Section section() {
        return Section.of(event(), outlook);
    }

    /** The day it is filed under: its first, or its last when the first is open. */
    private @Nullable LocalDate day() {
        String date = event().date();
        if (date == null) {
            return null;
        }
        Edtf edtf = Edtf.of(date);
        return edtf.earliest() != null ? edtf.earliest() : edtf.latest();
    }

    /** Tells apart what is otherwise equal: document and offset. */
    private String place() {
        return String.format(
                Locale.ROOT, "%s %09d", main().source().id(), event().evidence().start());
    }
}
