package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the register lies. */
final class RegisterOption {
    static final String VARIABLE = "ENTENTE_REGISTER";
    private static final String DEFAULT = "entente-register";

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "Directory of the register; else $" + VARIABLE + ", else ./" + DEFAULT + ".")
    private @Nullable Path directory;

    Path directory(Terminal terminal) {
        if (directory != null) {
            return directory;
        }
        String configured = terminal.environment().getOrDefault(VARIABLE, "");
        return Path.of(configured.isEmpty() ? DEFAULT : configured);
    }

    /** Opens the register for a question; it must exist. */
    Register openExisting(Terminal terminal) throws IOException {
        Path place = directory(terminal);
        return Register.openExisting(place)
                .orElseThrow(() -> new CannotAnswer("no register in " + place
                        + "; make one with 'entente read PATH', or name another with --register"));
    }
}
