package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Comparison;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "compare", description = "Compares what a party does with several partners.")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "A", description = "The party.")
    private String party = "";

    @Option(
            names = "--with",
            paramLabel = "PARTNER",
            split = ",",
            required = true,
            description = "The partners: --with JPN,AZE.")
    private List<String> partners = List.of();

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        String code = Parties.code(names, party);
        List<String> codes = partners.stream().map(p -> Parties.code(names, p)).toList();
        try (Register open = register.openExisting(terminal)) {
            return page.print(new Comparison(open, names, moment.moment(terminal)).of(code, codes), terminal);
        }
    }
}
