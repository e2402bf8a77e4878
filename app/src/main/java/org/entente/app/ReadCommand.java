package org.entente.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.entente.document.Outcome;
import org.entente.register.Register;
import org.entente.register.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "read",
        description = {
            "Reads documents into the register.",
            "What the register already holds is passed over; an interrupted run is completed by running it again."
        })
final class ReadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final CoderOption coder = new CoderOption();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Register open = Register.open(register.directory(terminal))) {
            Run run = open.begin(coder.version(), terminal.clock().instant());
            RunningReader reader = new RunningReader(terminal, source, coder.pipeline());
            return reader.run(new IntoRegister(open, run), terminal.out());
        }
    }

    /** Puts each document with what was found in it into the register. */
    private final class IntoRegister implements RunningReader.Target {
        private final Register open;
        private final Run run;

        IntoRegister(Register open, Run run) {
            this.open = open;
            this.run = run;
        }

        @Override
        public Outcome.Read named(Outcome.Read input) throws IOException {
            return open.named(input);
        }

        @Override
        public boolean wants(Outcome.Read input) throws IOException {
            return !open.isCurrent(input.document(), run.version());
        }

        @Override
        public void take(Outcome.Read input, DocumentLoop.Coded result) throws IOException {
            open.put(run, input, result.events(), result.reading().mentions());
        }

        @Override
        public void end(ReadingLog log) throws IOException {
            open.finish(run, log.counts(), terminal.clock().instant());
        }

        @Override
        public String ifInterrupted(ReadingLog log) {
            return "the register holds " + log.kept() + " of its documents; the same command reads the rest";
        }
    }
}
