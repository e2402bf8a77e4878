package org.entente.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Curation;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "decisions", description = "Lists what was decided, and checks that nobody has changed the log.")
final class DecisionsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    DecisionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Register open = register.openExisting(terminal)) {
            return page.print(
                    new Curation(open, PartyNames.load(), new MomentOptions().moment(terminal)).log(), terminal);
        }
    }
}
