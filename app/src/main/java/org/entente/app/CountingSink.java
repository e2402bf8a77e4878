package org.entente.app;

import java.io.IOException;
import org.entente.document.Issue;
import org.entente.document.Issue.Severity;
import org.entente.document.Outcome;

/** Hands documents on to a target, counts them and tells a person what needs telling. */
final class CountingSink implements DocumentLoop.Sink {
    private final RunningReader.Target target;
    private final DocumentLoop loop;
    private final ReadingLog log;
    private final Progress progress;
    private final boolean strict;

    CountingSink(RunningReader.Target target, DocumentLoop loop, ReadingLog log, Progress progress, boolean strict) {
        this.target = target;
        this.loop = loop;
        this.log = log;
        this.progress = progress;
        this.strict = strict;
    }

    @Override
    public Outcome.Read named(Outcome.Read input) throws IOException {
        return target.named(input);
    }

    @Override
    public boolean wants(Outcome.Read input) throws IOException {
        return target.wants(input);
    }

    @Override
    public void read(Outcome.Read input, DocumentLoop.Coded result) throws IOException {
        target.take(input, result);
        warn(input);
        log.read(result.events());
        progress.update(log);
    }

    @Override
    public void unchanged(Outcome.Read input) {
        log.unchanged();
        progress.update(log);
    }

    @Override
    public void skipped(Issue issue) {
        log.skipped(issue);
        progress.say("skipped " + issue.text());
        progress.update(log);
        if (strict) {
            loop.stop();
        }
    }

    private void warn(Outcome.Read input) {
        input.notes().stream()
                .filter(note -> note.severity() != Severity.NOTE)
                .forEach(note -> progress.say("warning " + note.text()));
    }
}
