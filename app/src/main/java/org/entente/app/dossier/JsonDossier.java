package org.entente.app.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.app.dossier.Dossier.Party;
import org.entente.event.EventJson;
import org.entente.happening.Citation;
import org.entente.happening.Claim;
import org.entente.happening.Source;
import org.entente.happening.SourcedEvent;
import org.entente.register.Holdings;
import org.jspecify.annotations.Nullable;

/** The dossier as one JSON object; its events have the form of the export. */
final class JsonDossier {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Wording wording;
    private final JsonGenerator json;

    private JsonDossier(Wording wording, JsonGenerator json) {
        this.wording = wording;
        this.json = json;
    }

    static String of(Dossier dossier, Wording wording) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            new JsonDossier(wording, json).write(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private void write(Dossier dossier) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("pair");
        party(dossier.first());
        party(dossier.second());
        json.writeEndArray();
        json.writeStringField("asOf", string(dossier.asOf()));
        holdings(dossier.used());
        json.writeArrayFieldStart("brief");
        for (String line : Brief.lines(dossier)) {
            json.writeString(line);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sections");
        for (Section section : Section.values()) {
            section(section, dossier);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void party(Party party) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", party.code());
        json.writeStringField("name", party.name());
        json.writeEndObject();
    }

    private void holdings(Holdings used) throws IOException {
        json.writeObjectFieldStart("documents");
        json.writeNumberField("count", used.documents());
        json.writeNumberField("undated", used.undated());
        json.writeStringField("first", string(used.first()));
        json.writeStringField("last", string(used.last()));
        json.writeEndObject();
    }

    private void section(Section section, Dossier dossier) throws IOException {
        json.writeStartObject();
        json.writeStringField("section", word(section));
        json.writeArrayFieldStart("entries");
        for (Entry entry : dossier.of(section)) {
            entry(entry);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entry(Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("happening", entry.happening().id());
        json.writeStringField("date", Wording.date(entry.event()));
        json.writeStringField("outlook", word(entry.outlook()));
        json.writeStringField("headline", Headline.of(entry));
        json.writeStringField("parties", wording.parties(entry.event()));
        json.writeArrayFieldStart("reports");
        for (Citation citation : entry.citations()) {
            for (SourcedEvent report : citation.reports()) {
                report(report, citation);
            }
        }
        json.writeEndArray();
        contradictions(entry);
        json.writeEndObject();
    }

    private void report(SourcedEvent report, Citation citation) throws IOException {
        json.writeStartObject();
        source(report.source());
        if (!citation.original().equals(report.source())) {
            json.writeStringField("copyOf", citation.original().id());
        }
        json.writeFieldName("event");
        json.writeRawValue(EventJson.write(report.event()));
        json.writeEndObject();
    }

    private void contradictions(Entry entry) throws IOException {
        json.writeArrayFieldStart("contradictions");
        for (Claim claim : entry.happening().contradictions()) {
            json.writeStartObject();
            json.writeStringField("field", claim.field());
            json.writeStringField("value", claim.value());
            json.writeArrayFieldStart("events");
            for (SourcedEvent report : claim.reports()) {
                json.writeString(report.event().id());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void source(Source source) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.title());
        json.writeStringField("publisher", source.publisher());
        json.writeStringField("published", string(source.published()));
        json.writeStringField("url", source.url());
        json.writeEndObject();
    }

    private static @Nullable String string(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
