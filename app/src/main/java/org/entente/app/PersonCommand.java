package org.entente.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Persons;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "person", description = "Shows the posts of a person and whom the person met.")
final class PersonCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The name, in any of its spellings.")
    private String name = "";

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    PersonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        try (Register open = register.openExisting(terminal)) {
            return page.print(new Persons(open, names, moment.moment(terminal)).named(name), terminal);
        }
    }
}
