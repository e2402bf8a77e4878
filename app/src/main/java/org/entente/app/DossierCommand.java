package org.entente.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Dossier;
import org.entente.app.dossier.DossierCompiler;
import org.entente.app.dossier.DossierFormat;
import org.entente.app.dossier.Wording;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "dossier",
        description = "Shows what is known between two states or organisations, every line with its source.")
final class DossierCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A state or organisation by code, name or short form: KOR, \"south korea\", \"UN Command\".")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String second = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Look from this day (2013-12-31) and use only what had been published by then.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or markdown; default text.")
    private DossierFormat format = DossierFormat.TEXT;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    DossierCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        List<String> pair = Parties.pair(names, "a dossier", first, second);
        try (Register open = register.openExisting(terminal)) {
            LocalDate today = LocalDate.now(terminal.clock());
            Dossier dossier = new DossierCompiler(open, names).compile(pair.get(0), pair.get(1), today, asOf);
            terminal.out().print(format.write(dossier, new Wording(names), terminal.style()));
        }
        return ExitCode.OK;
    }
}
