package org.entente.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Check;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Reads a document and tells what of it is new to the register, confirms or contradicts it.")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final CoderOption coder = new CoderOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Register open = register.openExisting(terminal)) {
            Check check = new Check(open, PartyNames.load(), moment.moment(terminal));
            RunningReader reader = new RunningReader(terminal, source, coder.pipeline());
            return reader.run(
                    (input, result) -> page.print(check.page(input.document(), result.events()), terminal),
                    terminal.err());
        }
    }
}
