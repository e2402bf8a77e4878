package org.entente.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Persons;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "who", description = "Shows who held a post, as far as documents show; with --as-of, about that day.")
final class WhoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "POST", description = "The post: \"defence minister\", ambassador, attaché.")
    private String post = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "Whose post it is.")
    private String state = "";

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    WhoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        String code = Parties.code(names, state);
        try (Register open = register.openExisting(terminal)) {
            return page.print(new Persons(open, names, moment.moment(terminal)).holders(post, code), terminal);
        }
    }
}
