package org.entente.app;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.event.EventJson;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Writes all events of the register, by document and offset; equal registers give equal bytes.")
final class ExportCommand implements Callable<Integer> {
    /** The forms of an export. */
    enum Format {
        JSONL
    }

    private final Terminal terminal;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl", description = "jsonl, the default.")
    private Format format = Format.JSONL;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Register open = register.openExisting(terminal)) {
            return switch (format) {
                case JSONL -> output.write(terminal, out -> lines(open, out));
            };
        }
    }

    private static int lines(Register register, Writer out) throws IOException {
        try (Stream<SourcedEvent> events = register.allEvents()) {
            for (Iterator<SourcedEvent> all = events.iterator(); all.hasNext(); ) {
                out.write(EventJson.write(all.next().event()) + "\n");
            }
        }
        return ExitCode.OK;
    }
}
