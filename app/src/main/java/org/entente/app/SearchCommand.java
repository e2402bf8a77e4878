package org.entente.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Search;
import org.entente.event.Kind;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Finds documents and events by their words.")
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "WORDS",
            description = "Words that must all occur; \\\"a phrase\\\"; a star for any ending.")
    private String words = "";

    @Option(
            names = "--between",
            paramLabel = "PARTY",
            arity = "1..2",
            description = "Only where an event has these parties: --between KOR AZE.")
    private List<String> between = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only where there is an event of this kind.")
    private @Nullable Kind kind;

    @Option(names = "--from", paramLabel = "DATE", description = "Only what was published from this day on.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what was published until this day.")
    private @Nullable LocalDate to;

    @Option(names = "--source", paramLabel = "PUBLISHER", description = "Only of this publisher.")
    private @Nullable String publisher;

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        List<String> codes = between.stream().map(p -> Parties.code(names, p)).toList();
        Search.Filter filter = new Search.Filter(codes, kind, from, to, publisher);
        try (Register open = register.openExisting(terminal)) {
            return page.print(new Search(open, names, moment.moment(terminal)).page(words, filter), terminal);
        }
    }
}
