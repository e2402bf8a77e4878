package org.entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.event.Event.Evidence;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the examples with the whole program, and asks them questions. */
class ExamplesIT {
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    static Path directory;

    private static String register = "";

    @BeforeAll
    static void read() throws IOException {
        register = directory.resolve("register").toString();
        Path copies = Files.createDirectories(directory.resolve("copies"));
        String visit = Files.readString(EXAMPLES.resolve("navy-visit-courier-2015.txt"), UTF_8);
        for (int i = 0; i < 3; i++) {
            String copy = visit.replace("20 November 2015", (21 + i) + " November 2015");
            Files.writeString(copies.resolve("copy-" + i + ".txt"), copy + "\n\nAll rights reserved.", UTF_8);
        }
        assertThat(Cli.run("read", EXAMPLES.toString(), copies.toString(), "--register", register)
                        .code())
                .isZero();
    }

    @Test
    void noExportedFactLacksItsSentence() throws IOException {
        try (Register open = Register.openExisting(Path.of(register)).orElseThrow();
                Stream<SourcedEvent> all = open.allEvents()) {
            List<SourcedEvent> events = all.toList();
            assertThat(events).hasSizeGreaterThan(50);
            for (SourcedEvent e : events) {
                String text = open.document(e.source().id()).orElseThrow().text();
                assertThat(text.codePointCount(0, text.length()))
                        .isGreaterThanOrEqualTo(e.event().evidence().end());
                Stream.concat(Stream.of(e.event().evidence()), e.event().also().stream())
                        .forEach(evidence ->
                                assertThat(evidence.quote()).isNotBlank().isEqualTo(part(text, evidence)));
            }
        }
    }

    private static String part(String text, Evidence evidence) {
        int start = text.offsetByCodePoints(0, evidence.start());
        return text.substring(start, text.offsetByCodePoints(start, evidence.end() - evidence.start()));
    }

    @Test
    void whatWasPendingBetweenKoreaAndJapan() {
        assertThat(ask("pending", "KOR", "JPN", "--as-of", "2011-01-15"))
                .contains("Acquisition and Cross-Servicing Agreement")
                .contains("GSOMIA")
                .contains("Last mentioned 11 January 2011, 4 days before");
        assertThat(ask("pending", "KOR", "JPN", "--as-of", "2010-12-31")).contains("No evidence in ");
    }

    @Test
    void twoArticlesOnOneVisitAreOneVisitAndCopiesAreNoSources() {
        String calendar =
                ask("calendar", "--state", "KOR", "--state", "AZE", "--from", "2015-11-01", "--to", "2015-11-30");
        assertThat(calendar.split("South Korean Navy \\(South Korea\\) to Azerbaijan", -1))
                .hasSize(2);
        assertThat(ask("dossier", "KOR", "AZE").replaceAll("\\s+", " "))
                .contains("South Korean navy chief pays first visit to Baku")
                .contains("3 copies: ");
    }

    @Test
    void aKnownArticleIsCheckedAsACopy() {
        Cli check = Cli.run(
                "check", EXAMPLES.resolve("navy-visit-gazette-2015.html").toString(), "--register", register);
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("CONFIRMS WHAT IS KNOWN");
        Cli copy = Cli.run("check", directory.resolve("copies/copy-1.txt").toString(), "--register", register);
        assertThat(copy.out()).contains("It says in the same words what");
    }

    private static String ask(String... question) {
        String[] words = Stream.concat(Stream.of(question), Stream.of("--register", register))
                .toArray(String[]::new);
        Cli cli = Cli.run(words);
        assertThat(cli.err()).isEmpty();
        return cli.out();
    }
}
