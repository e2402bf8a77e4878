package org.entente.app.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.happening.Source;

/** A page as one JSON object. */
final class JsonPage {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonPage(JsonGenerator json) {
        this.json = json;
    }

    static String of(Page page) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            new JsonPage(json).write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private void write(Page page) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", page.title());
        json.writeArrayFieldStart("notes");
        for (String note : page.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Part part : page.parts()) {
            part(part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void part(Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", part.title());
        json.writeArrayFieldStart("rows");
        for (Row row : part.rows()) {
            row(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("when", row.when());
        json.writeStringField("what", row.headline());
        for (Map.Entry<String, String> field : row.fields().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue().isEmpty() ? null : field.getValue());
        }
        json.writeArrayFieldStart("details");
        for (String detail : row.details()) {
            json.writeString(detail);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quotes");
        for (Quote quote : row.quotes()) {
            quote(quote);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The sentence exactly as it stands; a snippet has no place of its own. */
    private void evidence(Quote quote) throws IOException {
        if (quote.event() == null) {
            json.writeStringField("quote", quote.text());
            return;
        }
        json.writeStringField("event", quote.event().id());
        json.writeStringField("quote", quote.event().evidence().quote());
        json.writeNumberField("start", quote.event().evidence().start());
        json.writeNumberField("end", quote.event().evidence().end());
    }

    private void quote(Quote quote) throws IOException {
        Source source = quote.document();
        json.writeStartObject();
        json.writeStringField("note", quote.note().isEmpty() ? null : quote.note());
        evidence(quote);
        json.writeStringField("document", source.id());
        json.writeStringField("title", source.title());
        json.writeStringField("publisher", source.publisher());
        json.writeStringField(
                "published",
                source.published() == null ? null : source.published().toString());
        json.writeStringField("url", source.url());
        json.writeEndObject();
    }
}
