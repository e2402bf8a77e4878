package org.entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.dossier.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String VISIT = "Published: 12 May 2013\n\nThe minister visited Baku on 10 May 2013.\n";

    @TempDir
    Path directory;

    @Test
    void allReadIsZero() throws IOException {
        Cli cli = read(file("a.txt", VISIT));
        assertThat(cli.code()).isEqualTo(0);
        assertThat(cli.out())
                .contains("documents  1 read, 0 unchanged, 0 skipped")
                .contains("seconds");
    }

    @Test
    void usageIsOne() throws IOException {
        assertThat(Cli.run().code()).isEqualTo(1);
        assertThat(Cli.run("conquer").code()).isEqualTo(1);
        assertThat(Cli.run("read").code()).isEqualTo(1);
        assertThat(Cli.run("read", "--published", "2013-02-31", ".").code()).isEqualTo(1);
        assertThat(dossier("KOR", "AZE", "--as-of", "2013-02-30").err())
                .contains("'2013-02-30' is no day; write it like 2013-12-31")
                .doesNotContain("java");
        assertThat(Cli.run("events", file("a.txt", VISIT), "--out", path("none/x"))
                        .err())
                .contains("none/x: its directory does not exist");
        assertThat(Cli.run("read", "--threads", "0", file("a.txt", VISIT)).code())
                .isEqualTo(1);
        assertThat(Cli.run("dossier", "KOR", "AZE", "--format", "pdf").code()).isEqualTo(1);
    }

    @Test
    void someSkippedIsTwo() throws IOException {
        Cli cli = read(file("a.txt", VISIT), directory.resolve("missing.txt").toString());
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("missing.txt");
        assertThat(cli.out()).contains("1 read").contains("1 skipped");
    }

    @Test
    void nothingReadIsThree() throws IOException {
        assertThat(read(directory.resolve("missing.txt").toString()).code()).isEqualTo(3);
        assertThat(read(file("empty.txt", "")).code()).isEqualTo(3);
        assertThat(read(Files.createDirectories(directory.resolve("folder")).toString())
                        .code())
                .isEqualTo(3);
    }

    @Test
    void strictStopsAtTheFirstInputThatCannotBeRead() throws IOException {
        String missing = directory.resolve("missing.txt").toString();
        assertThat(read("--strict", missing, file("a.txt", VISIT)).code()).isEqualTo(3);
        assertThat(read("--strict", file("a.txt", VISIT), missing).code()).isEqualTo(2);
    }

    @Test
    void readingAgainChangesNothing() throws IOException {
        String documents = documents(30);
        read(documents);
        String first = export();
        Cli again = read(documents);
        assertThat(again.code()).isEqualTo(0);
        assertThat(again.out()).contains("documents  0 read, 30 unchanged, 0 skipped");
        assertThat(export()).isEqualTo(first);
    }

    @Test
    void oneThreadAndManyGiveTheSameExport() throws IOException {
        String documents = documents(60);
        Cli.run("events", documents, "--threads", "1", "--out", path("one"));
        Cli.run("events", documents, "--threads", "7", "--out", path("many"));
        assertThat(Files.readString(Path.of(path("one")))).isEqualTo(Files.readString(Path.of(path("many"))));
    }

    @Test
    void aTextThatIsFarTooLongIsSkippedAndTheOthersRead() throws IOException {
        String huge = file("huge.txt", "The minister visited Baku. ".repeat(200_000));
        Cli cli = read(huge, file("a.txt", VISIT));
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("huge.txt: text of 5400000 characters, the longest has 4000000");
        assertThat(cli.out()).contains("1 read, 0 unchanged, 1 skipped");
    }

    @Test
    void aRegisterThatIsNoneIsNamedWithoutWordsOfTheDatabase() throws IOException {
        String visit = file("a.txt", VISIT);
        Cli cli = Cli.run("read", visit, "--register", visit);
        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("a.txt: exists and is no directory");
        file("register.db", "not a database, but long enough to look like a file\n".repeat(99));
        Cli noDatabase = Cli.run("dossier", "KOR", "AZE", "--register", directory.toString());
        assertThat(noDatabase.code()).isEqualTo(1);
        assertThat(noDatabase.err())
                .contains("register.db: this file is no register")
                .doesNotContain("SQLITE");
    }

    @Test
    void aSecondFolderWithTheSameNamesReplacesNothing() throws IOException {
        Files.createDirectories(directory.resolve("one/deep"));
        Files.createDirectories(directory.resolve("two/deep"));
        file("one/deep/a.txt", VISIT);
        file("two/deep/a.txt", VISIT.replace("10 May", "11 May"));
        read(path("one"));
        String first = export();
        assertThat(read(path("two")).out()).contains("1 read, 0 unchanged");
        assertThat(export())
                .startsWith(first)
                .hasLineCount(2 * first.lines().toList().size());
        String both = export();
        for (String name : List.of(path("one"), path("two") + "/", path("one/deep"), path("two/deep/../deep/a.txt"))) {
            assertThat(read(name).out()).contains("0 read, 1 unchanged, 0 skipped");
        }
        assertThat(read(path("two"), path("one")).out()).contains("0 read, 2 unchanged, 0 skipped");
        assertThat(export()).isEqualTo(both);
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersGoOn() throws IOException {
        String file = file("a.jsonl", line(1) + "{\"id\": \n" + line(2));
        Cli cli = read(file);
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("a.jsonl:2");
        assertThat(cli.out()).contains("2 read");
    }

    @Test
    void standardInputIsADash() {
        Cli cli = Cli.run(VISIT, Map.of(), "read", "-", "--register", path("register"));
        assertThat(cli.code()).isEqualTo(0);
    }

    @Test
    void theRegisterMayBeNamedByTheEnvironment() throws IOException {
        Shelf.fill(directory.resolve("elsewhere"));
        Map<String, String> environment = Map.of("ENTENTE_REGISTER", path("elsewhere"));
        assertThat(Cli.run("", environment, "dossier", "KOR", "AZE").out()).contains("Memorandum of understanding");
    }

    @Test
    void aDossierIsFoundByNameCodeAndAdjective() throws IOException {
        Shelf.fill(directory.resolve("register"));
        String byCode = dossier("KOR", "AZE").out();
        assertThat(byCode).contains("Planned visit");
        assertThat(dossier("south korea", "Azerbaijan").out()).isEqualTo(byCode);
        assertThat(dossier("ROK", "azeri").out()).isEqualTo(byCode);
        assertThat(dossier("Seoul", "the Republic of Azerbaijan").out()).isEqualTo(byCode);
    }

    @Test
    void anUnknownStateIsAnsweredWithSuggestions() {
        Cli cli = dossier("Azerbijan", "KOR");
        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err())
                .isEqualToIgnoringNewLines(
                        "entente: unknown state or organisation 'Azerbijan'; did you mean Azerbaijan?");
        assertThat(dossier("qqqqqqq", "KOR").err()).doesNotContain("did you mean");
    }

    @Test
    void aStateHasNoDossierWithItself() {
        assertThat(dossier("KOR", "south korea").err()).contains("two parties");
    }

    @Test
    void aMissingRegisterIsExplained() {
        Cli cli = dossier("KOR", "AZE");
        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("no register in").contains("entente read");
    }

    @Test
    void asOfLeavesOutWhatCameLater() throws IOException {
        Shelf.fill(directory.resolve("register"));
        assertThat(dossier("KOR", "AZE", "--as-of", "2006-12-31").out())
                .contains("As of 31 December 2006")
                .contains("Han Tae-song")
                .doesNotContain("2013");
    }

    @Test
    void agreementsAreListedAndFoundByAnyOfTheirEvents() throws IOException {
        Shelf.fill(directory);
        String register = directory.toString();
        assertThat(Cli.run("agreements", "--party", "Korea", "--register", register)
                        .out())
                .contains("memorandum on defence cooperation");
        assertThat(Cli.run("agreement", "e02", "--register", register).out())
                .contains("Nothing says that it is in force");
        assertThat(Cli.run("agreement", "e03", "--register", register).err()).contains("is no step of an agreement");
        assertThat(Cli.run("agreement", "zzz", "--register", register).err()).contains("no agreement 'zzz'");
        assertThat(Cli.run("agreements", "--stage", "begun", "--register", register)
                        .err())
                .contains("unknown stage 'begun'; one of proposed");
        assertThat(Cli.run("pending", "KOR", "Seoul", "--register", register).err())
                .contains("needs two parties");
    }

    @Test
    void everyQuestionIsAnsweredWithSentenceDocumentAndDay() throws IOException {
        Shelf.fill(directory);
        for (String question : new String[] {
            "calendar --state KOR --state AZE",
            "who defence-minister AZE",
            "person Zakir-Aliyev",
            "search memorandum",
            "search memorandum --between KOR AZE --kind agreement --from 2013-01-01 --to 2013-12-31 --source gazette",
            "changes --since 2013-01-01 --states KOR,AZE",
        }) {
            Cli cli = ask(question);
            assertThat(cli.code()).as(question + cli.err()).isZero();
            assertThat(cli.out()).as(question).contains("”").contains("Example Gazette, 5 December 2013");
        }
    }

    @Test
    void partnersAreCompared() throws IOException {
        Shelf.fill(directory);
        assertThat(ask("compare KOR --with AZE,JPN").out())
                .contains("1 visit, 1 meeting")
                .contains("no evidence");
        assertThat(ask("compare KOR --with AZE,JPN --format csv").out().lines().skip(1))
                .anySatisfy(line -> assertThat(line).startsWith("Partners,,Japan,JPN,,,,"));
    }

    @Test
    void questionsWithoutAnAnswerSayInHowManyDocuments() throws IOException {
        Shelf.fill(directory);
        for (String question : new String[] {
            "calendar --state FJI",
            "who admiral FJI",
            "person Nobody",
            "search zebra",
            "compare FJI --with TON",
            "changes --since 2030-01-01",
            "search memorandum --from 2020-01-01",
            "search memorandum --known-on 2010-01-01"
        }) {
            assertThat(ask(question).out()).as(question).contains("No evidence in ");
        }
    }

    @Test
    void whatIsSearchedForIsNeverAnExpression() throws IOException {
        Shelf.fill(directory);
        for (String words : new String[] {"\"", "a AND", "*", "NEAR(", "x:y", "'", "\"memo", "memo-randum", "(", ""}) {
            assertThat(Cli.run("search", words, "--register", directory.toString())
                            .err())
                    .as(words)
                    .isEmpty();
        }
    }

    private Cli ask(String question) {
        List<String> words = new ArrayList<>();
        for (String word : question.split(" ", -1)) {
            words.add(
                    word.startsWith("--") ? word : word.matches("[a-zA-Z]+-[a-zA-Z]+") ? word.replace('-', ' ') : word);
        }
        words.addAll(List.of("--register", directory.toString()));
        return Cli.run(words.toArray(String[]::new));
    }

    @Test
    void aDecisionIsShownAppliedLoggedAndUndone() throws IOException {
        Shelf.fill(directory);
        String register = directory.toString();
        String before = Cli.run("export", "--register", register).out();
        Cli dry = Cli.run("curate", "reject", "e01", "--register", register);
        assertThat(dry.out())
                .contains("Dry run: reject e01")
                .contains("BEFORE (1)")
                .contains("Visit");
        assertThat(Cli.run("export", "--register", register).out()).isEqualTo(before);
        Cli done = Cli.run("curate", "reject", "e01", "--because", "never came", "--apply", "--register", register);
        assertThat(done.out()).contains("Decision 1: reject e01");
        assertThat(Cli.run("export", "--register", register).out()).doesNotContain("\"e01\"");
        assertThat(Cli.run("decisions", "--register", register).out())
                .contains("The log is whole: 1 decision.")
                .contains("never came");
        Cli.run("curate", "undo", "1", "--apply", "--register", register);
        assertThat(Cli.run("export", "--register", register).out()).isEqualTo(before);
        assertThat(Cli.run("curate", "undo", "1", "--register", register).err()).contains("holds no longer");
    }

    @Test
    void decisionsThatCannotBeMadeSayWhy() throws IOException {
        Shelf.fill(directory);
        String register = directory.toString();
        assertThat(Cli.run("curate", "correct", "e01", "--register", register).err())
                .contains("--field and --value");
        assertThat(Cli.run("curate", "merge", "e01", "--register", register).err())
                .contains("merge needs 2 events");
        assertThat(Cli.run("curate", "split", "e01", "--register", register).err())
                .contains("the only report");
        assertThat(Cli.run("curate", "undo", "7", "--register", register).err()).contains("there is no decision 7");
        assertThat(Cli.run("curate", "accept", "zzz", "--register", register).err())
                .contains("no event 'zzz'");
        assertThat(Cli.run("curate", "correct", "e01", "--field", "date", "--value", "soon", "--register", register)
                        .err())
                .contains("no EDTF date: soon");
    }

    @Test
    void anExportIsSortedAndComplete() throws IOException {
        Shelf.fill(directory.resolve("register"));
        assertThat(export().lines()).hasSize(16).first().asString().startsWith("{\"id\":\"e01\"");
        Cli.run("export", "--format", "jsonl", "--out", path("x.jsonl"), "--register", path("register"));
        assertThat(Files.readString(Path.of(path("x.jsonl")))).isEqualTo(export());
    }

    @Test
    void anEventIsExplained() throws IOException {
        Shelf.fill(directory.resolve("register"));
        Cli cli = Cli.run("explain", "e01", "--register", path("register"));
        assertThat(cli.code()).isEqualTo(0);
        assertThat(cli.out()).contains("visit by rule hand").contains("Record");
        assertThat(Cli.run("explain", "e", "--register", path("register")).err())
                .contains("may be");
        assertThat(Cli.run("explain", "x", "--register", path("register")).code())
                .isEqualTo(1);
    }

    @Test
    void versionAndHelpArePrinted() {
        assertThat(Cli.run("--version").out()).startsWith("entente ");
        assertThat(Cli.run("--help").out()).contains("dossier").contains("Exit codes");
        assertThat(Cli.run("dossier", "--help").out()).contains("--as-of");
    }

    @Test
    void aStackTraceNeedsDebug() {
        String missing = path("missing");
        Cli plain = Cli.run("evaluate", "--gold", missing, "--docs", missing, "--pred", missing);
        assertThat(plain.code()).isEqualTo(1);
        assertThat(plain.err()).contains("no such file").doesNotContain("\tat ");
        assertThat(Cli.run("evaluate", "--debug", "--gold", missing, "--docs", missing, "--pred", missing)
                        .err())
                .contains("\tat ");
    }

    private Cli read(String... args) throws IOException {
        String[] all = new String[args.length + 3];
        all[0] = "read";
        all[1] = "--register";
        all[2] = path("register");
        System.arraycopy(args, 0, all, 3, args.length);
        return Cli.run(all);
    }

    private Cli dossier(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "dossier";
        all[1] = "--register";
        all[2] = path("register");
        System.arraycopy(args, 0, all, 3, args.length);
        return Cli.run(all);
    }

    private String export() {
        return Cli.run("export", "--register", path("register")).out();
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private String documents(int n) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < n; i++) {
            lines.append(line(i));
        }
        return file("documents.jsonl", lines.toString());
    }

    private static String line(int n) {
        return "{\"id\": \"d%d\", \"published\": \"2013-05-12\", \"text\": \"%s\"}\n"
                .formatted(n, "South Korea's Defence Minister visited Azerbaijan in 20%02d. ".formatted(n % 100));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content, UTF_8).toString();
    }
}
