package org.entente.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.document.Document;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.json.JsonTree;
import org.entente.text.CodePoints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How many dates of annotated events stand, as some expression's value or as the publication day, in the sentence that is
 * their evidence. Misses are written to {@code target/timex-misses.txt}.
 */
class TimexEval {
    private static final Path MATERIAL = Path.of(System.getProperty(
            "entente.eval", Path.of("..", "..", "shared", "eval").toString()));

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, List<Timex>> times = new HashMap<>();

    @Test
    void mostEventDatesStandInTheirSentence() throws IOException {
        assumeTrue(Files.exists(MATERIAL.resolve("dev.gold.jsonl")), "no reference material");
        read();
        List<String> misses = new ArrayList<>();
        int dated = 0;
        for (String line : Files.readAllLines(MATERIAL.resolve("dev.gold.jsonl"), UTF_8)) {
            Event event = EventJson.read(line);
            String date = event.optional() ? null : event.date();
            if (date != null) {
                dated++;
                record(event, date, misses);
            }
        }
        misses.add("found " + (dated - misses.size()) + " of " + dated);
        Files.write(Path.of("target", "timex-misses.txt"), misses, UTF_8);
        assertThat(misses.size()).isLessThan(dated / 2);
    }

    private void record(Event event, String date, List<String> misses) {
        Document document = Objects.requireNonNull(documents.get(event.doc()));
        CodePoints offsets = CodePoints.of(document.text());
        List<String> values = new ArrayList<>();
        for (Timex timex : Objects.requireNonNull(times.get(event.doc()))) {
            int at = offsets.at(timex.span().start());
            if (at >= event.evidence().start() && at < event.evidence().end()) {
                values.add(timex.span().of(document.text()) + "=" + timex.value());
                if (matches(timex.value(), date)) {
                    return;
                }
            }
        }
        if (!date.equals(String.valueOf(document.published()))) {
            misses.add(document.published() + " | " + date + " | " + values + " | "
                    + event.evidence().quote().replace('\n', ' '));
        }
    }

    private static boolean matches(@Nullable String value, String date) {
        if (value == null) {
            return false;
        }
        String plain = value.replace("~", "");
        return plain.equals(date.replace("~", "")) || plain.replace("/..", "").equals(date.replaceAll("/.*|~", ""));
    }

    private void read() throws IOException {
        TimexTagger tagger = EnglishTimexTagger.load();
        for (String line : Files.readAllLines(MATERIAL.resolve("dev.docs.jsonl"), UTF_8)) {
            Map<?, ?> fields = Objects.requireNonNull((Map<?, ?>) JsonTree.parse(line));
            Object published = fields.get("published");
            LocalDate day = published == null ? null : LocalDate.parse(published.toString());
            String text = String.valueOf(fields.get("text"));
            String id = String.valueOf(fields.get("id"));
            Document document = new Document(id, day, null, null, null, null, text);
            documents.put(id, document);
            times.put(id, tagger.tag(document, new PlainSyntax().analyze(text)));
        }
    }
}
