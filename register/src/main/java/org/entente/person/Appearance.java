package org.entente.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.event.Status;
import org.entente.happening.Names;
import org.entente.happening.SourcedEvent;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An event in which a person takes part, or whose report the person speaks.
 *
 * @param from first day on which the person may have appeared; null when unknown
 * @param to last such day; null when unknown
 */
public record Appearance(
        Participant who,
        SourcedEvent report,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /**
     * Who takes part, takes part when it happens, or when it is announced; a sentence that does not name the person shows
     * nothing of the time.
     */
    static Appearance taking(Participant who, SourcedEvent report) {
        Event event = report.event();
        if (!names(event, who)) {
            return new Appearance(who, report, null, null);
        }
        boolean past = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        Edtf edtf = event.date() == null || !past ? null : Edtf.of(event.date());
        LocalDate from = edtf == null ? null : edtf.earliest();
        LocalDate to = edtf == null ? null : edtf.latest();
        return from == null || to == null ? speaking(who, report) : new Appearance(who, report, from, to);
    }

    /** Whether the longest part of the name stands in the evidence. */
    private static boolean names(Event event, Participant who) {
        String longest = Names.words(Objects.requireNonNull(who.name())).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return Stream.concat(Stream.of(event.evidence()), event.also().stream())
                .anyMatch(e -> Names.words(e.quote()).contains(longest));
    }

    /** Whether it is the person who tells of the event. */
    public boolean isSpeaking() {
        return who.equals(report.event().speaker());
    }

    /** Who speaks, speaks when it is published. */
    static Appearance speaking(Participant who, SourcedEvent report) {
        LocalDate published = report.source().published();
        return new Appearance(who, report, published, published);
    }
}
