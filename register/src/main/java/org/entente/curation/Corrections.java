package org.entente.curation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.json.JsonTree;
import org.entente.time.Edtf;

/** Puts another value into a field of an event, by the names and values of the export. */
public final class Corrections {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** What names an event and where it stands cannot be corrected; the rest can. */
    private static final Set<String> FIELDS = Set.of(
            "kind",
            "stage",
            "stance",
            "status",
            "domain",
            "actors",
            "recipients",
            "date",
            "place",
            "object",
            "speaker",
            "optional");

    private static final Set<String> WORDS = Set.of("kind", "stage", "stance", "status", "domain", "date");

    private Corrections() {}

    /**
     * The value as JSON of what a person typed: a word for fields of words, JSON for the others, {@code null} for none.
     *
     * @throws IllegalArgumentException saying what is wrong with field or value
     */
    public static String json(String field, String typed) {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException("cannot correct '" + field + "'; one of "
                    + String.join(", ", FIELDS.stream().sorted().toList()));
        }
        boolean plain = WORDS.contains(field) && !typed.equals("null") && !typed.startsWith("\"");
        String json = plain ? "\"" + typed.replace("\"", "") + "\"" : typed;
        Object value = JsonTree.parse(json);
        if (field.equals("date") && value != null && !Edtf.isValid(value.toString())) {
            throw new IllegalArgumentException("no EDTF date: " + value);
        }
        return json;
    }

    /** The value of the field, as JSON. */
    public static String value(Event event, String field) {
        StringWriter out = new StringWriter();
        copy(event, field, "", out, true);
        return out.toString();
    }

    /** The event with the JSON as value of the field. */
    public static Event corrected(Event event, String field, String json) {
        StringWriter out = new StringWriter();
        copy(event, field, json, out, false);
        return EventJson.read(out.toString());
    }

    /** Writes the event with another value, or the value of the field alone. */
    private static void copy(Event event, String field, String json, StringWriter out, boolean alone) {
        try (JsonParser from = FACTORY.createParser(EventJson.write(event));
                JsonGenerator to = FACTORY.createGenerator(out)) {
            from.nextToken();
            if (!alone) {
                to.writeStartObject();
            }
            while (from.nextToken() != JsonToken.END_OBJECT) {
                field(from, to, field, json, alone);
            }
            if (!alone) {
                to.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void field(JsonParser from, JsonGenerator to, String field, String json, boolean alone)
            throws IOException {
        boolean meant = from.currentName().equals(field);
        String name = from.currentName();
        from.nextToken();
        if (alone && !meant) {
            from.skipChildren();
        } else if (alone) {
            to.copyCurrentStructure(from);
        } else {
            to.writeFieldName(name);
            if (meant) {
                from.skipChildren();
                to.writeRawValue(json);
            } else {
                to.copyCurrentStructure(from);
            }
        }
    }
}
