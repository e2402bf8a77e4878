package org.entente.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.entente.event.Domain;
import org.entente.event.Event;
import org.entente.event.Event.Evidence;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.event.Stance;
import org.entente.event.Status;
import org.jspecify.annotations.Nullable;

/** Events as rows of the three tables that hold them. */
final class EventRows {
    private final Sql sql;

    EventRows(Sql sql) {
        this.sql = sql;
    }

    void write(long document, int ordinal, Event event) throws SQLException {
        Place place = event.place();
        Topic object = event.object();
        long key = sql.insert(
                "insert into events (document, ordinal, id, kind, stage, stance, status, domain, date, place, place_name,"
                        + " place_country, object, object_name, object_type, object_progress, object_period, optional,"
                        + " rule, confidence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document,
                ordinal,
                event.id(),
                event.kind().word(),
                event.stage() == null ? null : event.stage().word(),
                event.stance() == null ? null : event.stance().word(),
                event.status().word(),
                event.domain().word(),
                event.date(),
                place != null,
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                object != null,
                object == null ? null : object.name(),
                object == null ? null : object.type(),
                object == null ? null : object.progress(),
                object == null ? null : object.period(),
                event.optional(),
                event.rule(),
                event.confidence());
        writeParticipants(key, "actor", event.actors());
        writeParticipants(key, "recipient", event.recipients());
        writeParticipants(key, "speaker", event.speaker() == null ? List.of() : List.of(event.speaker()));
        writeEvidence(key, event);
    }

    /** The event of a row of the table {@code events}, with {@code document} as the id of its document. */
    Event read(ResultSet row, String document) throws SQLException {
        long key = row.getLong("key");
        List<Evidence> evidence = sql.all(
                "select quote, start, \"end\" from evidence where event = ? order by ordinal",
                r -> new Evidence(r.getString(1), r.getInt(2), r.getInt(3)),
                key);
        String stage = row.getString("stage");
        String stance = row.getString("stance");
        return new Event(
                row.getString("id"),
                document,
                Kind.of(row.getString("kind")),
                stage == null ? null : Stage.of(stage),
                stance == null ? null : Stance.of(stance),
                Status.of(row.getString("status")),
                Domain.of(row.getString("domain")),
                participants(key, "actor"),
                participants(key, "recipient"),
                row.getString("date"),
                place(row),
                object(row),
                participants(key, "speaker").stream().findFirst().orElse(null),
                evidence.get(0),
                evidence.subList(1, evidence.size()),
                row.getBoolean("optional"),
                row.getString("rule"),
                (Double) row.getObject("confidence"));
    }

    private void writeParticipants(long event, String role, List<Participant> participants) throws SQLException {
        int ordinal = 0;
        for (Participant p : participants) {
            sql.run(
                    "insert into participants values (?, ?, ?, ?, ?, ?, ?, ?)",
                    event,
                    role,
                    ordinal++,
                    p.code(),
                    p.name(),
                    p.post(),
                    p.org(),
                    word(p.sector()));
        }
    }

    private void writeEvidence(long event, Event e) throws SQLException {
        List<Evidence> all = new ArrayList<>(List.of(e.evidence()));
        all.addAll(e.also());
        int ordinal = 0;
        for (Evidence part : all) {
            sql.run(
                    "insert into evidence values (?, ?, ?, ?, ?)",
                    event,
                    ordinal++,
                    part.quote(),
                    part.start(),
                    part.end());
        }
    }

    private List<Participant> participants(long event, String role) throws SQLException {
        return sql.all(
                "select code, name, post, org, sector from participants where event = ? and role = ? order by ordinal",
                r -> new Participant(
                        r.getString(1), r.getString(2), r.getString(3), r.getString(4), sector(r.getString(5))),
                event,
                role);
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        return row.getBoolean("place") ? new Place(row.getString("place_name"), row.getString("place_country")) : null;
    }

    private static @Nullable Topic object(ResultSet row) throws SQLException {
        if (!row.getBoolean("object")) {
            return null;
        }
        int progress = row.getInt("object_progress");
        Integer known = row.wasNull() ? null : progress;
        return new Topic(
                row.getString("object_name"), row.getString("object_type"), known, row.getString("object_period"));
    }

    static @Nullable String word(@Nullable Sector sector) {
        return sector == null ? null : sector.name();
    }

    private static @Nullable Sector sector(@Nullable String word) {
        return word == null ? null : Sector.valueOf(word);
    }
}
