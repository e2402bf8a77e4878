package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.document.DocumentSource;
import org.entente.document.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how many threads do it. */
final class SourceOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files (.txt, .html, .jsonl, also .gz), folders with all below them, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication day (2013-12-31) of all documents, whatever they state.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of documents that state none.")
    private @Nullable String publisher;

    @Option(names = "--threads", paramLabel = "N", description = "Documents read at once; default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--strict", description = "Stop at the first input that cannot be read.")
    private boolean strict;

    DocumentSource open(Terminal terminal) {
        Options options = Options.standard()
                .withPublished(published)
                .withPublisher(publisher)
                .withStandardInput(terminal.in());
        return DocumentSource.open(paths, options);
    }

    /** The documents of one file, read with the defaults. */
    static SourceOptions of(Path file) {
        SourceOptions options = new SourceOptions();
        options.paths = List.of(file.toString());
        return options;
    }

    /** How many documents to expect, 0 when unknown. */
    long expected() {
        return Expected.documents(paths);
    }

    int threads() {
        if (threads < 1) {
            throw new CannotAnswer("--threads must be at least 1, not " + threads);
        }
        return threads;
    }

    boolean strict() {
        return strict;
    }
}
