package org.entente.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.document.Document;
import org.entente.event.Reading;
import org.entente.json.JsonObject;
import org.entente.judge.ExampleWriter;
import org.entente.pipeline.Pipeline;

/** Writes how the judge sees documents, for its training. */
public final class JudgeExamples {
    private JudgeExamples() {}

    /** Usage: {@code JudgeExamples OUT IDS DOCS…}; of the documents, those whose ids stand in the file IDS; all for "-". */
    public static void main(String[] args) throws IOException {
        Pipeline rules = Pipeline.rules();
        ExampleWriter writer = new ExampleWriter();
        Set<String> wanted = args[1].equals("-") ? Set.of() : Set.copyOf(Files.readAllLines(Path.of(args[1])));
        List<String> seen = new ArrayList<>();
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (String file : List.of(args).subList(2, args.length)) {
                for (String line : Corpus.lines(Path.of(file))) {
                    JsonObject json = JsonObject.parse(line);
                    String id = json.requiredText("id");
                    if ((wanted.isEmpty() || wanted.contains(id)) && !seen.contains(id)) {
                        seen.add(id);
                        Reading reading = rules.read(document(json));
                        out.write(writer.write(reading, rules.code(reading)) + "\n");
                    }
                }
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
                json.text("license"),
                json.requiredText("text"));
    }
}
