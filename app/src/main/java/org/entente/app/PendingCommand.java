package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Pending;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "pending",
        description = "Shows what is open between two parties: agreements not yet signed or in force, and other plans.")
final class PendingCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A state or organisation by code, name or short form.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String second = "";

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    PendingCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        List<String> pair = Parties.pair(names, "pending", first, second);
        try (Register open = register.openExisting(terminal)) {
            Pending pending = new Pending(open, names, moment.moment(terminal));
            return page.print(pending.between(pair.get(0), pair.get(1)), terminal);
        }
    }
}
