package org.entente.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.event.Event;
import org.entente.event.EventJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "events", description = "Reads documents and writes one JSON object for each event; needs no register.")
final class EventsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final CoderOption coder = new CoderOption();

    @Option(
            names = "--guidelines-only",
            description = "Leave out id, rule and confidence, which the guidelines do not know.")
    private boolean guidelinesOnly;

    EventsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RunningReader reader = new RunningReader(terminal, source, coder.pipeline());
        return output.write(
                terminal,
                out -> reader.run(
                        (input, result) -> {
                            for (Event event : result.events()) {
                                out.write(EventJson.write(event, guidelinesOnly) + "\n");
                            }
                        },
                        terminal.err()));
    }
}
