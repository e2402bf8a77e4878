package org.entente.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Agreements;
import org.entente.event.Stage;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "agreements", description = "Lists agreements with the stage each had reached.")
final class AgreementsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description = "Only those of this party; given twice, those of both.")
    private List<String> parties = List.of();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only instruments of this type: MOU, ACSA, GSOMIA …")
    private @Nullable String type;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Only those that had come so far: signed, in-force …")
    private @Nullable String stage;

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    AgreementsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        List<String> codes = parties.stream().map(p -> Parties.code(names, p)).toList();
        Stage wanted = stage == null ? null : stage(stage);
        try (Register open = register.openExisting(terminal)) {
            Agreements agreements = new Agreements(open, names, moment.moment(terminal));
            return page.print(agreements.list(codes, type, wanted), terminal);
        }
    }

    private static Stage stage(String word) {
        if (!Agreements.stages().contains(word)) {
            throw new CannotAnswer("unknown stage '" + word + "'; one of " + String.join(", ", Agreements.stages()));
        }
        return Stage.of(word);
    }
}
