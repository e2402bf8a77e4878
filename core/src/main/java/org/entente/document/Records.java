package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.entente.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The documents of one open input, in order. Not thread-safe. */
interface Records {
    /** Null at the end; after a failure there is no more. */
    @Nullable Outcome next() throws IOException, Unreadable;

    /** A document alone. */
    static Records of(Outcome only) {
        return of(List.of(only));
    }

    static Records of(List<Outcome> all) {
        Iterator<Outcome> rest = all.iterator();
        return () -> rest.hasNext() ? rest.next() : null;
    }

    /** One JSON object a line; a line that is none is skipped. */
    static Records lines(Found found, InputStream in, Options options) {
        LineReader lines = new LineReader(in, options.maxBytes());
        return () -> {
            byte[] line = lines.next();
            while (line != null && isBlank(line)) {
                line = lines.next();
            }
            return line == null ? null : record(found, line, lines, options);
        };
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Outcome record(Found found, byte[] line, LineReader lines, Options options) {
        int number = lines.number();
        try {
            if (lines.tooLong()) {
                throw new Unreadable("longer than " + options.maxBytes() + " bytes, the largest document that is read");
            }
            return record(found, JsonObject.parse(Encoding.decode(line)), number, number, options);
        } catch (IllegalArgumentException e) {
            return new Unreadable(String.valueOf(e.getMessage())).skipped(found.source(), number);
        } catch (Unreadable e) {
            return e.skipped(found.source(), number);
        }
    }

    /**
     * The document of a record.
     *
     * @param position names the record when it has neither id nor a file to be in
     */
    static Outcome record(Found found, JsonObject json, int position, @Nullable Integer line, Options options)
            throws Unreadable {
        Metadata metadata = Metadata.of(json);
        String text = Encoding.normal(json.requiredText("text"));
        Ids id = Ids.of(found, position, text);
        return new Draft(found.source(), line, id, metadata, text, Draft.OwnWords.NOTHING).read(options, List.of());
    }
}
