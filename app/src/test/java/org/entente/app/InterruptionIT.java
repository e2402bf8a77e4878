package org.entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the program in a process of its own and sends it the signal that Ctrl-C sends. */
class InterruptionIT {
    private static final int DOCUMENTS = 2_000;
    private static final int PATIENCE_SECONDS = 60;
    private static final int INTERRUPT = 1 << 1;

    @TempDir
    Path directory;

    /** Shells start background jobs deaf to the signal, and their children inherit that. */
    @BeforeEach
    void theSignalIsHeard() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean deaf = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT) != 0);
        assumeFalse(deaf, "the interrupt signal is ignored here");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anInterruptedRunStopsAtOnceAndARerunCompletesIt(int threads) throws Exception {
        String documents = documents();
        Process reader = start("read", documents, "--threads", String.valueOf(threads));
        awaitFirstCommit(reader);
        long signalled = System.nanoTime();
        interrupt(reader);
        assertThat(reader.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - signalled))
                .isLessThan(5);
        assertThat(reader.exitValue()).isEqualTo(130);
        assertThat(err())
                .containsPattern(
                        "entente: interrupted: the register holds \\d+ of its documents; the same command reads");
        assertThat(out()).contains("documents  ");
        int kept = Integer.parseInt(firstGroup("holds (\\d+) of its", err()));
        assertThat(kept).isPositive().isLessThan(DOCUMENTS);
        Cli rerun = Cli.run("read", documents, "--register", register());
        assertThat(rerun.code()).isZero();
        assertThat(rerun.out()).contains((DOCUMENTS - kept) + " read, " + kept + " unchanged, 0 skipped");
    }

    @Test
    void aRunThatWaitsForInputIsEnded() throws Exception {
        Process reader = start("read", "-");
        awaitFile(directory.resolve("register/register.db"), reader);
        interrupt(reader);
        assertThat(reader.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(reader.exitValue()).isEqualTo(130);
    }

    @Test
    void anInterruptedOutputDoesNotAppear() throws Exception {
        Path out = directory.resolve("events.jsonl");
        Process reader = start("events", documents(), "--out", out.toString());
        awaitFile(directory.resolve("events.jsonl.part"), reader);
        interrupt(reader);
        assertThat(reader.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(reader.exitValue()).isEqualTo(130);
        assertThat(out).doesNotExist();
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .redirectInput(Redirect.PIPE);
        builder.environment().put(RegisterOption.VARIABLE, register());
        return builder.start();
    }

    private static void interrupt(Process process) throws Exception {
        assertThat(process.isAlive()).isTrue();
        Process kill = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** Once the log of the database is longer than that of a new register. */
    private void awaitFirstCommit(Process reader) throws Exception {
        Path log = directory.resolve("register/register.db-wal");
        await(reader, () -> Files.exists(log) && Files.size(log) > 1 << 19);
    }

    private static void awaitFile(Path file, Process reader) throws Exception {
        await(reader, () -> Files.exists(file));
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Process reader, Condition condition) throws Exception {
        while (!condition.holds()) {
            assertThat(reader.waitFor(10, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private static String firstGroup(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String documents() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            lines.append("{\"id\": \"d" + i + "\", \"published\": \"2013-05-12\", \"text\":"
                    + " \"South Korea's Defence Minister visited Azerbaijan in 2012.\"}\n");
        }
        return Files.writeString(directory.resolve("documents.jsonl"), lines, UTF_8)
                .toString();
    }

    private String register() {
        return directory.resolve("register").toString();
    }

    private String out() throws IOException {
        return Files.readString(directory.resolve("out"), UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(directory.resolve("err"), UTF_8);
    }
}
