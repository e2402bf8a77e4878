package org.entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * One command run in this process.
 *
 * @param code its exit code
 */
record Cli(int code, String out, String err) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    static Cli run(String... args) {
        return run("", Map.of(), args);
    }

    static Cli run(String standardInput, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                false,
                Terminal.DEFAULT_WIDTH,
                environment,
                CLOCK,
                new Interruption());
        return new Cli(Main.run(terminal, args), out.toString(), err.toString());
    }
}
