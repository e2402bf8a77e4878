package org.entente.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.entente.document.Issue.Category;
import org.jspecify.annotations.Nullable;

/**
 * The documents of files, folders and standard input, one at a time: memory holds one document, however large the
 * input. Bad inputs are skipped, each with one message; nothing is thrown for them. Not thread-safe.
 */
public final class DocumentSource implements Iterator<Outcome>, AutoCloseable {
    private final FileWalker files;
    private final InputOpener opener;
    private final IdSet ids = new IdSet();
    private final IdSet places = new IdSet();
    private final IdSet texts = new IdSet();
    private @Nullable Found current;
    private @Nullable InputStream in;
    private @Nullable Records records;
    private @Nullable Outcome next;

    private DocumentSource(List<String> paths, Options options) {
        this.files = new FileWalker(paths);
        this.opener = new InputOpener(options);
    }

    /**
     * Reads nothing yet.
     *
     * @param paths files, folders (recursively, sorted) and "-" for standard input, in the order they are read
     */
    public static DocumentSource open(List<String> paths, Options options) {
        return new DocumentSource(paths, options);
    }

    @Override
    public boolean hasNext() {
        while (next == null && (records != null || files.hasNext())) {
            next = records == null ? start(files.next()) : unique(advance());
        }
        return next != null;
    }

    @Override
    public Outcome next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Outcome outcome = next;
        next = null;
        return outcome;
    }

    private @Nullable Outcome start(Found found) {
        current = found;
        if (found.problem() != null) {
            return found.problem().skipped(found.source(), null);
        }
        try {
            in = opener.open(found);
            records = opener.read(found, in);
            return null;
        } catch (IOException | Unreadable e) {
            return ended(found, e);
        }
    }

    /** Null at the end of the current file, which is closed then. */
    private @Nullable Outcome advance() {
        if (records == null || current == null) {
            return null;
        }
        try {
            Outcome outcome = records.next();
            if (outcome == null) {
                close();
            }
            return outcome;
        } catch (IOException | Unreadable e) {
            return ended(current, e);
        }
    }

    private Outcome ended(Found found, Exception failure) {
        close();
        Unreadable reason = failure instanceof Unreadable unreadable ? unreadable : reason((IOException) failure);
        return reason.skipped(found.source(), null);
    }

    private static Unreadable reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Unreadable(Category.RESOURCE, "not allowed to read this file");
        }
        if (e instanceof NoSuchFileException) {
            return new Unreadable(Category.RESOURCE, "the file is gone");
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return new Unreadable("damaged gzip: " + e.getMessage());
        }
        return new Unreadable(Category.RESOURCE, "cannot be read: " + e.getMessage());
    }

    private @Nullable Outcome unique(@Nullable Outcome outcome) {
        if (!(outcome instanceof Outcome.Read read)) {
            return outcome;
        }
        String place = read.place();
        String id = read.document().id();
        if (place != null && !places.add(place)) {
            return repeated(read, "this was read before in this run");
        }
        if (ids.add(id)) {
            texts.add(id + '\n' + read.document().text());
            return read;
        }
        if (place == null) {
            return repeated(read, "a document with the id \"" + id + "\" was read before in this run");
        }
        if (!texts.add(id + '\n' + read.document().text())) {
            return repeated(read, "a document with this name and the same text was read before in this run");
        }
        ids.add(read.distinctId());
        return read.withId(read.distinctId());
    }

    private static Outcome repeated(Outcome.Read read, String message) {
        return new Unreadable(message).skipped(read.origin(), null);
    }

    /** Closes the file that is being read; what follows it can still be read. */
    @Override
    public void close() {
        records = null;
        InputStream closing = in;
        in = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
