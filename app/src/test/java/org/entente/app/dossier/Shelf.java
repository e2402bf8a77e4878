package org.entente.app.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.document.Document;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.json.JsonObject;
import org.entente.register.Register;
import org.entente.register.Run;

/** A register with five made-up documents and their hand-made events. */
public final class Shelf {
    private Shelf() {}

    /** Fills the register in the directory. */
    public static void fill(Path directory) throws IOException {
        List<Event> events = lines("events.jsonl").stream().map(EventJson::read).toList();
        try (Register register = Register.open(directory)) {
            Run run = register.begin("test", Instant.EPOCH);
            for (String line : lines("documents.jsonl")) {
                Document document = document(JsonObject.parse(line));
                List<Event> own = events.stream()
                        .filter(e -> e.doc().equals(document.id()))
                        .toList();
                register.put(run, document, own, List.of());
            }
        }
    }

    private static Document document(JsonObject json) {
        String published = json.text("published");
        return new Document(
                json.requiredText("id"),
                published == null ? null : LocalDate.parse(published),
                json.text("publisher"),
                json.text("title"),
                json.text("url"),
                null,
                json.requiredText("text"));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/entente/app/dossier", file), UTF_8);
    }
}
