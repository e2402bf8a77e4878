package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.document.DocumentSource;
import org.entente.document.Outcome;
import org.entente.pipeline.Pipeline;

/**
 * A run over documents as a person sees it: progress, complaints, counts, and Ctrl-C.
 *
 * <p>An interrupted run finishes the document it is handing on, closes what it holds and says what it did.
 */
final class RunningReader {
    private static final int SECONDS_TO_CLOSE = 30;

    private final Terminal terminal;
    private final SourceOptions options;
    private final Pipeline pipeline;
    private final ReadingLog log = new ReadingLog();

    RunningReader(Terminal terminal, SourceOptions options, Pipeline pipeline) {
        this.terminal = terminal;
        this.options = options;
        this.pipeline = pipeline;
    }

    /** What to do with documents; the rest is the same for all commands. */
    interface Target {
        /** Whether the document must be read at all. */
        default boolean wants(Outcome.Read input) throws IOException {
            return true;
        }

        void take(Outcome.Read input, DocumentLoop.Coded result) throws IOException;

        /** Called once, after the last document. */
        default void end(ReadingLog log) throws IOException {}
    }

    /** Reads everything the options name into the target, writes the counts to {@code report}, gives the exit code. */
    int run(Target target, PrintWriter report) throws IOException {
        Progress progress = new Progress(terminal, terminal.errIsScreen() ? options.expected() : 0);
        DocumentLoop loop = new DocumentLoop(pipeline, options.threads());
        CountDownLatch closed = new CountDownLatch(1);
        Thread interrupt = new Thread(() -> stopAndWait(loop, closed), "interrupt");
        Runtime.getRuntime().addShutdownHook(interrupt);
        try (DocumentSource input = options.open(terminal)) {
            loop.run(input, new CountingSink(target, loop, log, progress, options.strict()));
            target.end(log);
            progress.clear();
            report.print(log.summary(progress.seconds()));
            report.flush();
        } finally {
            closed.countDown();
            if (!interrupt.isAlive()) {
                Runtime.getRuntime().removeShutdownHook(interrupt);
            }
        }
        return log.exitCode();
    }

    /** Runs when the process is told to end. */
    private static void stopAndWait(DocumentLoop loop, CountDownLatch closed) {
        loop.stop();
        try {
            if (!closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                loop.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
