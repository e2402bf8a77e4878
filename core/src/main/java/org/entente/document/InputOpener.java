package org.entente.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.document.Draft.OwnWords;
import org.entente.document.Issue.Category;
import org.entente.document.Issue.Severity;
import org.entente.json.JsonObject;
import org.entente.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** Finds out what an input is and reads it accordingly. Not thread-safe. */
final class InputOpener {
    private final Options options;
    private @Nullable PageReader pageReader;

    InputOpener(Options options) {
        this.options = options;
    }

    InputStream open(Found found) throws IOException {
        Path path = found.path();
        return new BufferedInputStream(path == null ? options.standardInput() : Files.newInputStream(path));
    }

    /** The documents of an open input. */
    Records read(Found found, InputStream in) throws IOException, Unreadable {
        byte[] head = head(in);
        String name = name(found);
        Format format = Format.of(head, name);
        if (format == Format.GZIP) {
            return unpacked(found, new BufferedInputStream(new GZIPInputStream(in)), withoutGz(name));
        }
        return read(found, in, format);
    }

    private Records unpacked(Found found, InputStream in, String name) throws IOException, Unreadable {
        Format format = Format.of(head(in), name);
        if (format == Format.GZIP) {
            throw new Unreadable("gzip within gzip is not supported");
        }
        return read(found, in, format);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(Format.HEAD);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        return head;
    }

    private static String name(Found found) {
        Path name = found.path() == null ? null : found.path().getFileName();
        return name == null ? "" : name.toString();
    }

    private static String withoutGz(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private Records read(Found found, InputStream in, Format format) throws IOException, Unreadable {
        if (format == Format.JSON_LINES) {
            return Records.lines(found, in, options);
        }
        byte[] bytes = all(in);
        if (format == Format.JSON) {
            return array(found, Encoding.decode(bytes));
        }
        List<Issue> notes = new ArrayList<>();
        Metadata sidecar = sidecar(found, notes);
        Draft draft = format == Format.HTML ? page(found, bytes, sidecar) : plain(found, bytes, sidecar);
        return Records.of(draft.read(options, notes));
    }

    private byte[] all(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(options.maxBytes());
        if (in.read() >= 0) {
            throw new Unreadable("larger than " + options.maxBytes() + " bytes, the largest document that is read");
        }
        if (bytes.length == 0) {
            throw new Unreadable("empty");
        }
        return bytes;
    }

    private static Metadata sidecar(Found found, List<Issue> notes) {
        try {
            return Sidecar.of(found.path());
        } catch (Unreadable e) {
            String message = String.valueOf(e.getMessage());
            notes.add(new Issue(Severity.WARNING, Category.INPUT, found.source(), null, message));
            return Metadata.NONE;
        }
    }

    private static Draft plain(Found found, byte[] bytes, Metadata sidecar) throws Unreadable {
        String text = Encoding.decode(bytes);
        Ids id = Ids.of(found, text);
        return new Draft(found.source(), null, id, sidecar, text, OwnWords.DATE_AND_TITLE);
    }

    private Draft page(Found found, byte[] bytes, Metadata sidecar) throws Unreadable {
        String html = Encoding.wellFormed(Encoding.decodePage(bytes), "page");
        if (pageReader == null) {
            pageReader = new ReadabilityPageReader();
        }
        Page page = pageReader.read(html);
        if (page.text().isBlank()) {
            throw new Unreadable("no text in the body of the page");
        }
        Ids id = Ids.of(found, html);
        return new Draft(found.source(), null, id, sidecar.or(page.metadata()), page.text(), OwnWords.DATE);
    }

    /** A printed object, or a list of objects; all of it is in memory. */
    private Records array(Found found, String json) throws Unreadable {
        List<Outcome> outcomes = new ArrayList<>();
        for (Object element : elements(json)) {
            int position = outcomes.size() + 1;
            try {
                outcomes.add(Records.record(found, JsonObject.of(element), position, null, options));
            } catch (IllegalArgumentException | Unreadable e) {
                outcomes.add(
                        new Unreadable("record " + position + ": " + e.getMessage()).skipped(found.source(), null));
            }
        }
        return Records.of(outcomes);
    }

    private static List<?> elements(String json) throws Unreadable {
        try {
            Object value = JsonTree.parse(json);
            List<?> elements =
                    value instanceof Map<?, ?> ? List.of(value) : value instanceof List<?> list ? list : null;
            if (elements == null || elements.isEmpty()) {
                throw new Unreadable("no records in this JSON");
            }
            return elements;
        } catch (IllegalArgumentException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }
}
