package org.entente.event;

import java.util.Comparator;
import java.util.List;
import org.entente.actor.Participant;
import org.entente.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One act, or one step of a lasting relation, that a document reports: the record of the guidelines.
 *
 * @param id stable: the same document text and version of the program give the same id
 * @param doc id of the document
 * @param stage agreements only, else null
 * @param stance statements only, else null
 * @param recipients empty for symmetric kinds
 * @param date EDTF level 0/1, null when the text gives no clue
 * @param speaker who the text attributes the report to
 * @param evidence the sentence that says most about the event
 * @param also other sentences that mention it, in text order
 * @param rule the frame that fired, or what else found it
 * @param confidence how probable it is that a careful reader finds this event in its evidence, 0 to 1; null when nobody
 *     weighed it
 */
public record Event(
        String id,
        String doc,
        Kind kind,
        @Nullable Stage stage,
        @Nullable Stance stance,
        Status status,
        Domain domain,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable String date,
        @Nullable Place place,
        @Nullable Topic object,
        @Nullable Participant speaker,
        Evidence evidence,
        List<Evidence> also,
        boolean optional,
        String rule,
        @Nullable Double confidence) {
    /** The order in which the events of a document are told. */
    public static final Comparator<Event> IN_TEXT_ORDER = Comparator.comparingInt(
                    (Event e) -> e.evidence().start())
            .thenComparing(Event::kind)
            .thenComparing(Event::id);

    private static final int ID_DIGITS = 16;

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        also = List.copyOf(also);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("event without actor in " + doc);
        }
        if ((kind == Kind.AGREEMENT) != (stage != null) || (kind == Kind.STATEMENT) != (stance != null)) {
            throw new IllegalArgumentException(kind + " with stage " + stage + " and stance " + stance);
        }
    }

    /** The id of the event that the key names: equal keys give equal ids. */
    public static String idOf(String key) {
        return Sha256.hex(key).substring(0, ID_DIGITS);
    }

    /** Where it happens; at least one of the two is known. */
    public record Place(@Nullable String name, @Nullable String country) {}

    /**
     * What an event is about, the {@code object} of the guidelines.
     *
     * @param type closed list per kind, null for kinds without one
     * @param progress per cent, null when not stated
     * @param period EDTF interval that a plan or project covers
     */
    public record Topic(
            @Nullable String name,
            @Nullable String type,
            @Nullable Integer progress,
            @Nullable String period) {
        public static Topic of(@Nullable String name, @Nullable String type) {
            return new Topic(name, type, null, null);
        }
    }

    /** An exact substring of the document's text with its offsets in Unicode code points, end exclusive. */
    public record Evidence(String quote, int start, int end) {}
}
