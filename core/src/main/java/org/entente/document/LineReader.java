package org.entente.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one in memory at a time. Not thread-safe. */
final class LineReader {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int number;
    private boolean tooLong;

    /**
     * Reads from here on.
     *
     * @param longest bytes kept of a line
     */
    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line feed; null at the end. */
    byte @Nullable [] next() throws IOException {
        tooLong = false;
        if (from == to && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
        do {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            keep(line, end - from);
            from = end;
        } while (from == to && fill());
        from = Math.min(from + 1, to);
        return line.toByteArray();
    }

    private void keep(ByteArrayOutputStream line, int length) {
        int kept = Math.min(length, longest - line.size());
        line.write(buffer, from, kept);
        tooLong |= kept < length;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    /** Of the line that was read last, counted from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last was cut. */
    boolean tooLong() {
        return tooLong;
    }
}
