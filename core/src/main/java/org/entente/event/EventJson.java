package org.entente.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.entente.event.Event.Evidence;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * An event as one line of JSON, with the fields of the guidelines in a fixed order: equal events give equal lines.
 *
 * <p>Fields without a value are written as null; {@code object} leaves out an absent progress or period, the event an absent
 * confidence.
 */
public final class EventJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private EventJson() {}

    /** The line of an event, without a line break. */
    public static String write(Event event) {
        return write(event, false);
    }

    /**
     * The line of an event, without a line break.
     *
     * @param guidelinesOnly leaves out {@code id}, {@code rule} and {@code confidence}, which the guidelines do not know
     */
    public static String write(Event event, boolean guidelinesOnly) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            if (!guidelinesOnly) {
                json.writeStringField("id", event.id());
            }
            writeCoding(json, event);
            writeEvidence(json, event);
            if (!guidelinesOnly) {
                json.writeStringField("rule", event.rule());
                writeConfidence(json, event.confidence());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void writeConfidence(JsonGenerator json, @Nullable Double confidence) throws IOException {
        if (confidence != null) {
            json.writeNumberField("confidence", confidence);
        }
    }

    private static void writeCoding(JsonGenerator json, Event event) throws IOException {
        Stage stage = event.stage();
        Stance stance = event.stance();
        json.writeStringField("doc", event.doc());
        json.writeStringField("kind", event.kind().word());
        json.writeStringField("stage", stage == null ? null : stage.word());
        json.writeStringField("stance", stance == null ? null : stance.word());
        json.writeStringField("status", event.status().word());
        json.writeStringField("domain", event.domain().word());
        writeParticipants(json, "actors", event.actors());
        writeParticipants(json, "recipients", event.recipients());
        json.writeStringField("date", event.date());
        writePlace(json, event.place());
        writeObject(json, event.object());
        json.writeFieldName("speaker");
        writeParticipant(json, event.speaker());
    }

    private static void writeParticipants(JsonGenerator json, String field, List<Participant> participants)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Participant participant : participants) {
            writeParticipant(json, participant);
        }
        json.writeEndArray();
    }

    private static void writeParticipant(JsonGenerator json, @Nullable Participant participant) throws IOException {
        if (participant == null) {
            json.writeNull();
            return;
        }
        Sector sector = participant.sector();
        json.writeStartObject();
        json.writeStringField("code", participant.code());
        json.writeStringField("name", participant.name());
        json.writeStringField("post", participant.post());
        json.writeStringField("org", participant.org());
        json.writeStringField("sector", sector == null ? null : sector.name());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, @Nullable Place place) throws IOException {
        if (place == null) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.name());
        json.writeStringField("country", place.country());
        json.writeEndObject();
    }

    private static void writeObject(JsonGenerator json, @Nullable Topic object) throws IOException {
        if (object == null) {
            json.writeNullField("object");
            return;
        }
        json.writeObjectFieldStart("object");
        json.writeStringField("name", object.name());
        json.writeStringField("type", object.type());
        Integer progress = object.progress();
        if (progress != null) {
            json.writeNumberField("progress", progress);
        }
        if (object.period() != null) {
            json.writeStringField("period", object.period());
        }
        json.writeEndObject();
    }

    private static void writeEvidence(JsonGenerator json, Event event) throws IOException {
        writeSpan(json, event.evidence());
        json.writeArrayFieldStart("also");
        for (Evidence also : event.also()) {
            json.writeStartObject();
            writeSpan(json, also);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("optional", event.optional());
    }

    private static void writeSpan(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("quote", evidence.quote());
        json.writeNumberField("start", evidence.start());
        json.writeNumberField("end", evidence.end());
    }

    /**
     * The event of a line. Lines written by others may lack {@code id} and {@code rule} (both become empty), every field
     * that may be null, and hold fields unknown here.
     *
     * @throws IllegalArgumentException naming the field that is missing or wrong
     */
    public static Event read(String line) {
        JsonObject json = JsonObject.parse(line);
        return new Event(
                orEmpty(json.text("id")),
                json.requiredText("doc"),
                word(json, "kind", Kind::of),
                json.text("stage") == null ? null : word(json, "stage", Stage::of),
                json.text("stance") == null ? null : word(json, "stance", Stance::of),
                word(json, "status", Status::of),
                word(json, "domain", Domain::of),
                participants(json, "actors"),
                participants(json, "recipients"),
                json.text("date"),
                place(json.object("place")),
                object(json.object("object")),
                speaker(json),
                evidence(json),
                also(json),
                json.flag("optional"),
                orEmpty(json.text("rule")),
                json.decimal("confidence"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The words of the guidelines are lower case; the enumerations alone would accept any case. */
    private static <T> T word(JsonObject json, String field, Function<String, T> of) {
        String word = json.requiredText(field);
        try {
            return of.apply(word.equals(word.toLowerCase(Locale.ROOT)) ? word : "?");
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(json.path(field) + ": unknown value \"" + word + "\"", e);
        }
    }

    private static List<Participant> participants(JsonObject json, String field) {
        List<Participant> participants = new ArrayList<>();
        for (JsonObject object : json.objects(field)) {
            participants.add(participant(object));
        }
        return participants;
    }

    private static @Nullable Participant speaker(JsonObject json) {
        JsonObject speaker = json.object("speaker");
        return speaker == null ? null : participant(speaker);
    }

    private static Participant participant(JsonObject json) {
        String code = json.text("code");
        String name = json.text("name");
        String org = json.text("org");
        if (code == null && name == null && org == null) {
            throw new IllegalArgumentException(json.path("code") + ": missing, and so are name and org");
        }
        return new Participant(code, name, json.text("post"), org, sector(json));
    }

    private static @Nullable Sector sector(JsonObject json) {
        String sector = json.text("sector");
        if (sector == null) {
            return null;
        }
        try {
            return Sector.valueOf(sector);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(json.path("sector") + ": unknown value \"" + sector + "\"", e);
        }
    }

    private static @Nullable Place place(@Nullable JsonObject json) {
        return json == null ? null : new Place(json.text("name"), json.text("country"));
    }

    private static @Nullable Topic object(@Nullable JsonObject json) {
        return json == null
                ? null
                : new Topic(json.text("name"), json.text("type"), json.integer("progress"), json.text("period"));
    }

    private static Evidence evidence(JsonObject json) {
        return new Evidence(json.requiredText("quote"), json.requiredInteger("start"), json.requiredInteger("end"));
    }

    private static List<Evidence> also(JsonObject json) {
        return json.objects("also").stream().map(EventJson::evidence).toList();
    }
}
