package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.evaluation.Score;
import org.entente.evaluation.Scorer;
import org.entente.event.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "evaluate", description = "Compares the events of documents with reference annotations.")
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--gold", paramLabel = "FILE", required = true, description = "Reference events, one a line.")
    private Path gold = Path.of("");

    @Option(names = "--docs", paramLabel = "FILE", required = true, description = "The documents, one a line.")
    private Path docs = Path.of("");

    @Option(names = "--pred", paramLabel = "FILE", description = "Events to score; else the documents are read.")
    private @Nullable Path predicted;

    @Option(names = "--json", description = "One JSON object instead of text.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", description = "Also show this many differences.")
    private int errors;

    @Option(names = "--per-kind", description = "Also show each kind of event.")
    private boolean perKind;

    @Mixin
    private final CoderOption coder = new CoderOption();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Score score = predicted == null ? Scorer.score(gold, read(), docs) : Scorer.score(gold, predicted, docs);
        PrintWriter out = terminal.out();
        if (json) {
            out.println(score.json(perKind));
        } else {
            out.print(score.text(perKind, errors));
        }
        return ExitCode.OK;
    }

    private List<Event> read() throws IOException {
        List<Event> events = new ArrayList<>();
        RunningReader reader = new RunningReader(terminal, SourceOptions.of(docs), coder.pipeline());
        reader.run((input, result) -> events.addAll(result.events()), terminal.err());
        return events;
    }
}
