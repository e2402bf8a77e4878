package org.entente.app;

import java.io.IOException;
import org.entente.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** Who codes events: the rules with the learned judge, or the rules alone. */
final class CoderOption {
    @Option(names = "--rules-only", description = "Without the learned judge: faster, and finds less.")
    private boolean rulesOnly;

    Pipeline pipeline() {
        return rulesOnly ? Pipeline.rules() : Pipeline.standard();
    }

    /** The version of the program with the way it codes: what was read in one way is read again in the other. */
    String version() throws IOException {
        return ProgramVersion.reading() + (rulesOnly ? "+rules" : "");
    }
}
