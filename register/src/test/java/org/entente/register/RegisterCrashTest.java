package org.entente.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.happening.SourcedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills writers in the middle of their work; what they had committed must stand, and a rerun must complete it. */
class RegisterCrashTest {
    private static final int DOCUMENTS = 200;
    private static final int KILLS = 10;
    private static final String VERSION = "1";

    @TempDir
    Path directory;

    @Test
    void aKilledWriterLosesNothingCommittedAndARerunCompletes() throws Exception {
        Random random = new Random(Long.getLong("tests.seed", 20260101));
        Path crashed = directory.resolve("crashed");
        for (int i = 0; i < KILLS; i++) {
            int committed = killAfter(random.nextInt(DOCUMENTS / KILLS), crashed);
            assertThat(wholeDocuments(crashed)).isGreaterThanOrEqualTo(committed);
        }
        write(crashed, System.err);
        Path undisturbed = directory.resolve("undisturbed");
        write(undisturbed, System.err);
        assertThat(events(crashed)).isEqualTo(events(undisturbed));
    }

    /** Starts a writer, kills it once it has reported that many commits, and gives the number it reported. */
    private static int killAfter(int commits, Path directory) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegisterCrashTest.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int seen = 0;
        try (BufferedReader lines = writer.inputReader(UTF_8)) {
            while (seen < commits && lines.readLine() != null) {
                seen++;
            }
            writer.destroyForcibly().waitFor();
        }
        return seen;
    }

    private static int wholeDocuments(Path directory) throws IOException {
        int found = 0;
        try (Register register = Register.open(directory)) {
            for (int n = 0; n < DOCUMENTS; n++) {
                Document d = Samples.document(n);
                if (register.document(d.id()).isPresent()) {
                    found++;
                    assertThat(register.isCurrent(d, VERSION)).isTrue();
                    assertThat(register.eventsOf(d.id())).hasSameSizeAs(Samples.events(d));
                }
            }
        }
        return found;
    }

    private static List<SourcedEvent> events(Path directory) throws IOException {
        try (Register register = Register.open(directory);
                Stream<SourcedEvent> all = register.allEvents()) {
            return all.toList();
        }
    }

    /** The writer that is killed: puts all documents and says so after each new one. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), System.out);
    }

    private static void write(Path directory, PrintStream progress) throws IOException {
        try (Register register = Register.open(directory)) {
            Run run = register.begin(VERSION, Instant.EPOCH);
            for (int n = 0; n < DOCUMENTS; n++) {
                Document d = Samples.document(n);
                if (!register.isCurrent(d, VERSION)) {
                    register.put(run, d, Samples.events(d), Samples.mentions(d));
                    progress.println(d.id());
                    progress.flush();
                }
            }
            register.finish(run, new Counts(DOCUMENTS, 0, 0, 0), Instant.EPOCH);
        }
    }
}
