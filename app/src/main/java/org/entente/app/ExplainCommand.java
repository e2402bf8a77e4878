package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.document.Document;
import org.entente.event.Reading;
import org.entente.happening.SourcedEvent;
import org.entente.pipeline.Pipeline;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Shows how an event of the register was read: sentence, parse, mentions, frame, reasons.")
final class ExplainCommand implements Callable<Integer> {
    private static final int CANDIDATES = 5;

    private final Terminal terminal;

    @Parameters(paramLabel = "EVENT_ID", description = "As export and dossier show it; its beginning will do.")
    private String id = "";

    @Mixin
    private final RegisterOption register = new RegisterOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Register open = register.openExisting(terminal)) {
            SourcedEvent event = find(open);
            Document document = open.document(event.source().id()).orElseThrow();
            Pipeline pipeline = Pipeline.standard();
            Reading reading = pipeline.read(document);
            terminal.out().print(new Explanation(event, reading, terminal.style()).text(pipeline));
        }
        return ExitCode.OK;
    }

    private SourcedEvent find(Register open) throws IOException {
        List<String> ids = open.eventIds(id, CANDIDATES);
        if (ids.isEmpty()) {
            throw new CannotAnswer("no event '" + id + "' in this register");
        }
        if (ids.size() > 1 && !ids.contains(id)) {
            throw new CannotAnswer("'" + id + "' may be " + String.join(", ", ids));
        }
        return open.event(ids.contains(id) ? id : ids.get(0)).orElseThrow();
    }
}
