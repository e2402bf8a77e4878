package org.entente.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.document.DocumentSource;
import org.entente.document.Options;
import org.entente.document.Outcome;
import org.entente.event.Reading;
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
        Set<String> seen = new HashSet<>();
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (String file : List.of(args).subList(2, args.length)) {
                try (DocumentSource source = DocumentSource.open(List.of(file), Options.standard())) {
                    while (source.hasNext()) {
                        if (source.next() instanceof Outcome.Read read
                                && (wanted.isEmpty()
                                        || wanted.contains(read.document().id()))
                                && seen.add(read.document().id())) {
                            Reading reading = rules.read(read.document());
                            out.write(writer.write(reading, rules.code(reading)) + "\n");
                        }
                    }
                }
            }
        }
    }
}
