package org.entente.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.entente.encoder.WordPieces;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.event.Reading;

/**
 * Writes down how the model sees a document, one line of JSON each: what the training reads. {@code sentences} are in code
 * points, {@code events} the proposals of the rules; of each of the {@code windows}, the components of the record.
 */
public final class ExampleWriter {
    private final WindowCutter cutter = new WindowCutter(WordPieces.load());
    private final JsonFactory factory = new JsonFactory();

    /** The line of a document, without a line break. */
    public String write(Reading reading, List<Event> proposed) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("doc", reading.document().id());
            json.writeStringField("published", reading.document().day());
            writeSentences(json, reading);
            json.writeArrayFieldStart("events");
            for (Event event : proposed) {
                json.writeRawValue(EventJson.write(event));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("windows");
            for (Window window : cutter.cut(reading)) {
                write(json, window);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void writeSentences(JsonGenerator json, Reading reading) throws IOException {
        Sentences sentences = new Sentences(reading);
        json.writeArrayFieldStart("sentences");
        for (int i = 0; i < reading.sentences().size(); i++) {
            Event.Evidence span = sentences.evidence(i);
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, List<Integer> numbers) throws IOException {
        json.writeArray(numbers.stream().mapToInt(i -> i).toArray(), 0, numbers.size());
    }

    private static void write(JsonGenerator json, Window window) throws IOException {
        json.writeStartObject();
        json.writeFieldName("ids");
        write(json, window.ids());
        json.writeArrayFieldStart("parties");
        for (String party : window.parties()) {
            json.writeString(party);
        }
        json.writeEndArray();
        json.writeFieldName("partyMarks");
        write(json, window.partyMarks());
        json.writeNumberField("first", window.first());
        json.writeNumberField("last", window.last());
        json.writeObjectFieldStart("sentenceMarks");
        for (Map.Entry<Integer, Integer> mark : window.sentenceMarks().entrySet()) {
            json.writeNumberField(mark.getKey().toString(), mark.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("mentions");
        for (Map.Entry<Integer, List<List<Integer>>> of : window.mentions().entrySet()) {
            json.writeArrayFieldStart(of.getKey().toString());
            for (List<Integer> marks : of.getValue()) {
                write(json, marks);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("times");
        for (Window.Time time : window.times()) {
            json.writeStartArray();
            json.writeNumber(time.sentence());
            json.writeString(time.value());
            json.writeNumber(time.mark());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
