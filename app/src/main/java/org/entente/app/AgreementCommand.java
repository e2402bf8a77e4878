package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Agreements;
import org.entente.app.page.Page;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "agreement",
        description = "Shows the history of one agreement, with every sentence on it and what is missing.")
final class AgreementCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "ID",
            description = "The id of the agreement, or of any event that is a step of it; its beginning will do.")
    private String id = "";

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    AgreementCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Register open = register.openExisting(terminal)) {
            Agreements agreements = new Agreements(open, PartyNames.load(), moment.moment(terminal));
            Page history = agreements.history(event(agreements));
            if (history == null) {
                throw new CannotAnswer("'" + id + "' is no step of an agreement between two parties");
            }
            return page.print(history, terminal);
        }
    }

    private String event(Agreements agreements) throws IOException {
        List<String> ids = agreements.candidates(id);
        if (ids.isEmpty()) {
            throw new CannotAnswer("no agreement '" + id + "' in this register");
        }
        if (ids.size() > 1 && !ids.contains(id)) {
            throw new CannotAnswer("'" + id + "' may be " + String.join(", ", ids));
        }
        return ids.contains(id) ? id : ids.get(0);
    }
}
