package org.entente.app;

import java.time.LocalDate;
import org.entente.app.answer.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of when an answer is to be true, and from what it is to be known. */
final class MomentOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was true on this day (2013-12-31); default today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--known-on", paramLabel = "DATE", description = "Use only what had been published by this day.")
    private @Nullable LocalDate knownOn;

    Moment moment(Terminal terminal) {
        return new Moment(LocalDate.now(terminal.clock()), asOf, knownOn);
    }
}
