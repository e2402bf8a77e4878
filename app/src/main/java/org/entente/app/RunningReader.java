package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import org.entente.document.DocumentSource;
import org.entente.document.Outcome;
import org.entente.pipeline.Pipeline;

/**
 * A run over documents as a person sees it: progress, complaints, counts, and Ctrl-C.
 *
 * <p>An interrupted run finishes the document it is handing on, gives up those that are still being read, closes what
 * it holds and says what it did.
 */
final class RunningReader {
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
        /** The same document under the id that the target has for it. */
        default Outcome.Read named(Outcome.Read input) throws IOException {
            return input;
        }

        /** Whether the document must be read at all. */
        default boolean wants(Outcome.Read input) throws IOException {
            return true;
        }

        void take(Outcome.Read input, DocumentLoop.Coded result) throws IOException;

        /** Called once, after the last document, unless the run was interrupted. */
        default void end(ReadingLog log) throws IOException {}

        /** What an interrupted run leaves behind, for the person who has interrupted it. */
        default String ifInterrupted(ReadingLog log) {
            return "the output is not complete";
        }
    }

    /**
     * Reads everything the options name into the target, writes the counts to {@code report}, gives the exit code.
     *
     * @throws Interrupted when the person at the terminal has ended it before
     */
    int run(Target target, PrintWriter report) throws IOException {
        Progress progress = new Progress(terminal, terminal.errIsScreen() ? options.expected() : 0);
        DocumentLoop loop = new DocumentLoop(pipeline, options.threads());
        terminal.interruption().onRequest(loop::stop);
        try (DocumentSource input = options.open(terminal)) {
            loop.run(input, new CountingSink(target, loop, log, progress, options.strict()));
        }
        boolean interrupted = terminal.interruption().isRequested();
        if (!interrupted) {
            target.end(log);
        }
        progress.clear();
        report.print(log.summary(progress.seconds()));
        report.flush();
        if (interrupted) {
            throw new Interrupted(target.ifInterrupted(log));
        }
        return log.exitCode();
    }
}
