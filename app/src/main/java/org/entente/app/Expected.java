package org.entente.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** How many documents paths will give, near enough for a progress bar: files, and lines of files of many. */
final class Expected {
    private static final int UNKNOWN = 0;

    private Expected() {}

    /** The number, or 0 when it cannot be known beforehand. */
    static long documents(List<String> paths) {
        try {
            long sum = 0;
            for (String path : paths) {
                if (path.equals("-")) {
                    return UNKNOWN;
                }
                sum += below(Path.of(path));
            }
            return sum;
        } catch (IOException | IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    private static long below(Path path) throws IOException {
        long sum = 0;
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sum += in(file);
            }
        }
        return sum;
    }

    private static long in(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl")) {
            return lines(Files.newInputStream(file));
        }
        return name.endsWith(".jsonl.gz") ? lines(new GZIPInputStream(Files.newInputStream(file))) : 1;
    }

    private static long lines(InputStream source) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(source)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
