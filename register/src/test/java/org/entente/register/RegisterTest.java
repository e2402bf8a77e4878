package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Outcome;
import org.entente.event.Event;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register.Change;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path directory;

    @Test
    void everyFieldOfAnEventComesBack() throws IOException {
        try (Register register = Register.open(directory)) {
            put(register, "1", Samples.document(1));
            assertThat(events(register)).containsExactlyInAnyOrderElementsOf(Samples.events(Samples.document(1)));
            assertThat(register.document("doc-0001")).contains(Samples.document(1));
        }
    }

    @Test
    void theSameDocumentAgainChangesNothing() throws IOException {
        try (Register register = Register.open(directory)) {
            assertThat(put(register, "1", Samples.document(1))).isEqualTo(Change.ADDED);
            assertThat(register.isCurrent(Samples.document(1), "1")).isTrue();
            assertThat(put(register, "1", Samples.document(1))).isEqualTo(Change.UNCHANGED);
            assertThat(events(register)).hasSameSizeAs(Samples.events(Samples.document(1)));
        }
    }

    @Test
    void aChangedDocumentReplacesItsOwnEventsOnly() throws IOException {
        try (Register register = Register.open(directory)) {
            put(register, "1", Samples.document(1));
            put(register, "1", Samples.document(2));
            List<Event> other = register.allEvents()
                    .map(SourcedEvent::event)
                    .filter(e -> e.doc().equals("doc-0002"))
                    .toList();
            Document changed = Samples.document(1, "The minister visited Baku, and then Seoul.");
            assertThat(register.isCurrent(changed, "1")).isFalse();
            assertThat(put(register, "1", changed)).isEqualTo(Change.REPLACED);
            assertThat(events(register))
                    .containsAll(other)
                    .containsAll(Samples.events(changed))
                    .hasSize(other.size() + Samples.events(changed).size());
        }
    }

    @Test
    void aNewPublicationDateIsAChange() throws IOException {
        Document d = Samples.document(1);
        Document redated = new Document(
                d.id(), LocalDate.of(1999, 1, 1), d.publisher(), d.title(), d.url(), d.license(), d.text());
        try (Register register = Register.open(directory)) {
            put(register, "1", d);
            assertThat(register.isCurrent(redated, "1")).isFalse();
        }
    }

    @Test
    void aNewVersionOfTheProgramReadsAgain() throws IOException {
        try (Register register = Register.open(directory)) {
            put(register, "1", Samples.document(1));
            assertThat(register.isCurrent(Samples.document(1), "2")).isFalse();
            assertThat(put(register, "2", Samples.document(1))).isEqualTo(Change.REPLACED);
        }
    }

    @Test
    void orderOfReadingDoesNotShow() throws IOException {
        List<Event> forwards;
        try (Register register = Register.open(directory.resolve("forwards"))) {
            for (int n : IntStream.range(0, 20).toArray()) {
                put(register, "1", Samples.document(n));
            }
            forwards = events(register);
        }
        try (Register register = Register.open(directory.resolve("backwards"))) {
            for (int n : IntStream.range(0, 20).map(i -> 19 - i).toArray()) {
                put(register, "1", Samples.document(n));
            }
            assertThat(events(register)).isEqualTo(forwards);
        }
    }

    @Test
    void eventsOfAPairNeedBothParties() throws IOException {
        try (Register register = Register.open(directory)) {
            for (int n = 0; n < 20; n++) {
                put(register, "1", Samples.document(n));
            }
            List<Event> expected = events(register).stream()
                    .filter(e -> takesPart(e, "KOR") && takesPart(e, "AZE"))
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(register.eventsBetween("KOR", "AZE").stream().map(SourcedEvent::event))
                    .containsExactlyElementsOf(expected);
            assertThat(register.eventsBetween("AZE", "KOR")).isEqualTo(register.eventsBetween("KOR", "AZE"));
        }
    }

    @Test
    void aSpeakerDoesNotTakePart() throws IOException {
        try (Register register = Register.open(directory)) {
            put(register, "1", Samples.document(1));
            assertThat(register.eventsBetween("KOR", "KOR").stream().filter(e -> !takesPart(e.event(), "KOR")))
                    .isEmpty();
        }
    }

    @Test
    void anEventIsFoundByItsId() throws IOException {
        try (Register register = Register.open(directory)) {
            put(register, "1", Samples.document(1));
            assertThat(register.event("doc-0001-plan").orElseThrow().source().title())
                    .isEqualTo("Title 1");
            assertThat(register.event("nothing")).isEmpty();
            assertThat(register.eventIds("doc-0001-p", 5)).containsExactly("doc-0001-plan");
        }
    }

    @Test
    void holdingsCountWhatWasPublishedUntilADay() throws IOException {
        try (Register register = Register.open(directory)) {
            for (int n = 0; n < 6; n++) {
                put(register, "1", Samples.document(n));
            }
            assertThat(register.holdings(null))
                    .isEqualTo(new Holdings(6, 2, LocalDate.of(2013, 1, 2), LocalDate.of(2013, 1, 6)));
            assertThat(register.holdings(LocalDate.of(2013, 1, 3)))
                    .isEqualTo(new Holdings(2, 0, LocalDate.of(2013, 1, 2), LocalDate.of(2013, 1, 3)));
        }
    }

    @Test
    void runsAreWrittenDown() throws IOException {
        try (Register register = Register.open(directory)) {
            Run run = register.begin("1", NOON);
            assertThat(register.runs()).containsExactly(run);
            register.finish(run, new Counts(1, 2, 3, 4), NOON.plusSeconds(5));
            assertThat(register.runs())
                    .containsExactly(new Run(run.id(), "1", NOON, NOON.plusSeconds(5), new Counts(1, 2, 3, 4)));
        }
    }

    @Test
    void aRegisterOpensAgain() throws IOException {
        try (Register register = Register.open(directory)) {
            put(register, "1", Samples.document(1));
        }
        try (Register register = Register.openExisting(directory).orElseThrow()) {
            assertThat(events(register)).isNotEmpty();
        }
        assertThat(Register.openExisting(directory.resolve("none"))).isEmpty();
    }

    @Test
    void theSchemaVersionIsThatOfTheNewestMigration() throws Exception {
        Path migrations = Path.of(Register.class.getResource("/db/migration").toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            assertThat(files).hasSize(Schema.VERSION);
        }
    }

    @Test
    void whatLiesElsewhereGetsAnIdOfItsOwn() throws IOException {
        try (Register register = Register.open(directory)) {
            Outcome.Read first = read("/one/a", "One.");
            Outcome.Read second = read("/two/a", "Two.");
            assertThat(keep(register, first)).isEqualTo("a");
            assertThat(keep(register, second)).isEqualTo(second.distinctId()).startsWith("a~");
            assertThat(keep(register, read("/two/a", "Two, changed."))).isEqualTo(second.distinctId());
            assertThat(keep(register, read("/one/a", "One, changed."))).isEqualTo("a");
            assertThat(register.document("a"))
                    .hasValueSatisfying(d -> assertThat(d.text()).isEqualTo("One, changed."));
            assertThat(register.holdings(null).documents()).isEqualTo(2);
        }
    }

    @Test
    void aFileKeepsItsIdWhateverFolderItIsReadWith() throws IOException {
        try (Register register = Register.open(directory)) {
            keep(register, read("/one/a", "One.").withId("one/a"));
            assertThat(register.named(read("/one/a", "One.")).document().id()).isEqualTo("one/a");
        }
    }

    @Test
    void aFolderThatWasMovedIsNotReadAgain() throws IOException {
        try (Register register = Register.open(directory)) {
            keep(register, read("/one/a", "One."));
            Outcome.Read moved = register.named(read("/two/a", "One."));
            assertThat(moved.document().id()).isEqualTo("a");
            assertThat(register.isCurrent(moved.document(), "1")).isTrue();
        }
    }

    @Test
    void anIdThatADocumentGivesItselfIsKept() throws IOException {
        try (Register register = Register.open(directory)) {
            Outcome.Read named = new Outcome.Read(Samples.document(1), "a.jsonl:1", null, List.of());
            assertThat(register.named(named)).isSameAs(named);
            keep(register, named);
            assertThat(register.named(read("/one/a", "One.").withId("doc-0001"))
                            .document()
                            .id())
                    .startsWith("doc-0001~");
        }
    }

    @Test
    void aRegisterOfTheFirstSchemaIsBroughtUpToDate() throws Exception {
        String url = "jdbc:sqlite:" + directory.resolve("register.db");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            sql.execute("insert into runs (version, started) values ('1', '2026-01-01T12:00:00Z')");
            sql.execute("insert into documents (id, text, sha256, version, run) values ('a', 'Old.', '', '1', 1)");
            sql.execute("pragma user_version = 1");
        }
        try (Register register = Register.open(directory)) {
            assertThat(keep(register, read("/one/a", "New."))).isEqualTo("a");
            assertThat(keep(register, read("/two/a", "Other."))).startsWith("a~");
        }
    }

    @Test
    void copiesOfATextAreKnownByTheirFirstPublication() throws IOException {
        try (Register register = Register.open(directory)) {
            String text = Samples.document(1).text().repeat(3);
            Run run = register.begin("1", NOON);
            for (int n = 4; n > 0; n--) {
                Document d = Samples.document(n, n + ". " + text);
                register.put(run, d, Samples.events(d), List.of());
            }
            List<SourcedEvent> reports = register.eventsBetween("KOR", "AZE");
            assertThat(register.copies(reports).citations(reports))
                    .extracting(c -> c.original().id())
                    .containsExactly("doc-0001");
        }
    }

    private static Outcome.Read read(String place, String text) {
        Document document = new Document("a", null, null, null, null, null, text);
        return new Outcome.Read(document, place, place, List.of());
    }

    private static String keep(Register register, Outcome.Read read) throws IOException {
        Outcome.Read named = register.named(read);
        register.put(register.begin("1", NOON), named, List.of(), List.of());
        return named.document().id();
    }

    @Test
    void aFileThatIsNoRegisterIsNamed() throws IOException {
        Files.writeString(
                directory.resolve("register.db"), "not a database, but long enough to look like a file\n".repeat(99));
        assertThatThrownBy(() -> Register.open(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("register.db");
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("register.db"));
                Statement sql = connection.createStatement()) {
            sql.execute("create table shopping (item text)");
        }
        assertThatThrownBy(() -> Register.open(directory))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("register.db: this file is a database, but no register");
    }

    @Test
    void aRegisterOfANewerProgramIsLeftAlone() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("register.db"));
                Statement sql = connection.createStatement()) {
            sql.execute("pragma user_version = 99");
        }
        assertThatThrownBy(() -> Register.open(directory)).hasMessageContaining("written by a newer version");
    }

    private static boolean takesPart(Event e, String code) {
        return Stream.concat(e.actors().stream(), e.recipients().stream()).anyMatch(p -> code.equals(p.code()));
    }

    private static Change put(Register register, String version, Document d) throws IOException {
        return register.put(register.begin(version, NOON), d, Samples.events(d), Samples.mentions(d));
    }

    private static List<Event> events(Register register) throws IOException {
        try (Stream<SourcedEvent> all = register.allEvents()) {
            return all.map(SourcedEvent::event).toList();
        }
    }
}
