package org.entente.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Changes;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "changes", description = "Shows what documents published since a day have added or changed.")
final class ChangesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--since", paramLabel = "DATE", required = true, description = "The first day of publication.")
    private LocalDate since = LocalDate.EPOCH;

    @Option(
            names = "--states",
            paramLabel = "STATE",
            split = ",",
            description = "Only what these take part in together: --states KOR,AZE.")
    private List<String> states = List.of();

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    ChangesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        List<String> codes = states.stream().map(s -> Parties.code(names, s)).toList();
        try (Register open = register.openExisting(terminal)) {
            return page.print(new Changes(open, names, moment.moment(terminal)).since(since, codes), terminal);
        }
    }
}
