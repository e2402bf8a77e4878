package org.entente.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Issue;
import org.entente.document.Outcome;
import org.entente.event.Event;
import org.entente.event.Reading;
import org.entente.pipeline.Pipeline;

/**
 * Reads documents on several threads and hands on the results on the caller's thread, in the order of the input.
 *
 * <p>No more than a few documents a thread are under way, so memory does not grow with the input.
 */
final class DocumentLoop {
    private static final int AHEAD_PER_THREAD = 4;

    /** Characters of the longest text that is read, about two thousand printed pages; memory limits it. */
    static final int LONGEST = 4_000_000;

    /** How long a wish to stop may go unnoticed. */
    private static final int PATIENCE_MILLIS = 100;

    private final Pipeline pipeline;
    private final int threads;
    private final AtomicBoolean stopped = new AtomicBoolean();

    DocumentLoop(Pipeline pipeline, int threads) {
        this.pipeline = pipeline;
        this.threads = threads;
    }

    /** Takes what becomes of each input; all calls come from one thread. */
    interface Sink {
        /** The same document under the id that it is to have. */
        default Outcome.Read named(Outcome.Read input) throws IOException {
            return input;
        }

        /** Whether the document must be read at all. */
        boolean wants(Outcome.Read input) throws IOException;

        void read(Outcome.Read input, Coded result) throws IOException;

        void unchanged(Outcome.Read input) throws IOException;

        void skipped(Issue issue) throws IOException;
    }

    /** Ends the loop after the document that is being handed on, whatever is being read; from any thread. */
    void stop() {
        stopped.set(true);
    }

    void run(Iterator<Outcome> inputs, Sink sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, DocumentLoop::daemon);
        Deque<Future<Step>> underWay = new ArrayDeque<>();
        try {
            while (!stopped.get() && (!underWay.isEmpty() || inputs.hasNext())) {
                if (underWay.size() < threads * AHEAD_PER_THREAD && inputs.hasNext()) {
                    underWay.add(start(inputs.next(), sink, workers));
                } else {
                    handOn(underWay.remove(), sink);
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Hands on the next result, unless the loop is stopped while that is being waited for. */
    private void handOn(Future<Step> next, Sink sink) throws IOException {
        Optional<Step> step = Optional.empty();
        while (step.isEmpty() && !stopped.get()) {
            step = Futures.get(next, PATIENCE_MILLIS);
        }
        if (step.isPresent()) {
            step.get().handOn(sink);
        }
    }

    /** What a document gave. */
    record Coded(Reading reading, List<Event> events) {}

    /** What is to be told the sink when its turn comes. */
    private interface Step {
        void handOn(Sink sink) throws IOException;
    }

    private Future<Step> start(Outcome next, Sink sink, ExecutorService workers) throws IOException {
        if (next instanceof Outcome.Skipped skipped) {
            return CompletableFuture.completedFuture(to -> to.skipped(skipped.issue()));
        }
        Outcome.Read read = sink.named((Outcome.Read) next);
        int length = read.document().text().length();
        if (length > LONGEST) {
            Issue issue =
                    issue(read, Issue.Category.INPUT, "text of " + length + " characters, the longest has " + LONGEST);
            return CompletableFuture.completedFuture(to -> to.skipped(issue));
        }
        if (!sink.wants(read)) {
            return CompletableFuture.completedFuture(to -> to.unchanged(read));
        }
        return workers.submit(() -> code(read));
    }

    /** One of the three places that may catch everything: a document we fail on must not end the run. */
    private Step code(Outcome.Read read) {
        try {
            Reading reading = pipeline.read(read.document());
            Coded coded = new Coded(reading, pipeline.code(reading));
            return to -> to.read(read, coded);
        } catch (RuntimeException | StackOverflowError e) {
            Issue issue = failure(read, e);
            return to -> to.skipped(issue);
        } catch (OutOfMemoryError e) {
            Issue issue = issue(read, Issue.Category.RESOURCE, "not enough memory to read this document");
            return to -> to.skipped(issue);
        }
    }

    private static Issue failure(Outcome.Read read, Throwable e) {
        Document document = read.document();
        String message = "failed on document " + document.id() + ": " + e + place(e);
        return issue(read, Issue.Category.INTERNAL, message);
    }

    private static Issue issue(Outcome.Read read, Issue.Category category, String message) {
        return new Issue(Issue.Severity.ERROR, category, read.origin(), null, message);
    }

    /** Where in our code it happened, for the report of the mistake. */
    private static String place(Throwable e) {
        return Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.entente."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }
}
