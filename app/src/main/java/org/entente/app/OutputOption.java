package org.entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go: standard output, or a file that appears only when it is complete. */
final class OutputOption {
    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file; else to standard output.")
    private @Nullable Path file;

    /** Writes results. */
    interface Work<T> {
        T run(Writer out) throws IOException;
    }

    <T> T write(Terminal terminal, Work<T> work) throws IOException {
        if (file == null) {
            T result = work.run(terminal.out());
            terminal.out().flush();
            return result;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new CannotAnswer("--out " + file + ": "
                    + (Files.isDirectory(file) ? "is a directory" : "its directory does not exist"));
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        T result;
        try (BufferedWriter out = Files.newBufferedWriter(part, UTF_8)) {
            result = work.run(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return result;
    }
}
