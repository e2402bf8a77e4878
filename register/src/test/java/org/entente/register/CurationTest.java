package org.entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.PartyNames;
import org.entente.curation.Act;
import org.entente.curation.Corrections;
import org.entente.curation.Decision;
import org.entente.curation.Ledger;
import org.entente.curation.Target;
import org.entente.document.Document;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.happening.Clusters;
import org.entente.happening.Linker;
import org.entente.happening.SourcedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurationTest {
    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

    private static final String VISIT =
            "2015-11-18 | visit happened 2015-11-17 | KOR/naval chief > AZE | Baku,AZE | | He came.";
    private static final String AGAIN =
            "2015-11-20 | visit happened 2015-11-19 | KOR/naval chief > AZE | Baku,AZE | | He left.";
    private static final String OTHER =
            "2016-11-20 | visit happened 2016-11-19 | KOR/naval chief > AZE | Baku,AZE | | He came back.";

    @TempDir
    Path directory;

    @BeforeEach
    void fill() throws IOException {
        read("1", "");
    }

    @Test
    void everyDecisionIsUndoneToTheByte() throws IOException {
        try (Register register = Register.open(directory)) {
            String before = export(register);
            List<Decision> drafts = List.of(
                    draft(Act.REJECT, event(register, "a")),
                    correction(event(register, "a"), "date", "2015-11-16"),
                    correction(event(register, "a"), "actors", "[{\"code\":\"JPN\"}]"),
                    draft(Act.MERGE, event(register, "a"), event(register, "c")),
                    draft(Act.SPLIT, event(register, "a"), event(register, "b")),
                    draft(Act.ACCEPT, event(register, "a")),
                    draft(Act.NOTE, event(register, "b")));
            for (Decision draft : drafts) {
                Decision decision = register.decide(draft);
                register.decide(undo(decision));
                assertThat(export(register)).as(draft.act().word()).isEqualTo(before);
                assertThat(visits(register)).as(draft.act().word()).isEqualTo(2);
            }
            assertThat(register.ledger().broken()).isEmpty();
        }
    }

    @Test
    void decisionsAreUndoneInAnyOrder() throws IOException {
        try (Register register = Register.open(directory)) {
            String before = export(register);
            Decision first = register.decide(correction(event(register, "a"), "date", "2015-11-16"));
            Decision second = register.decide(correction(event(register, "a"), "status", "planned"));
            register.decide(undo(first));
            assertThat(event(register, "a").date()).isEqualTo("2015-11-17");
            assertThat(event(register, "a").status().word()).isEqualTo("planned");
            register.decide(undo(second));
            assertThat(export(register)).isEqualTo(before);
        }
    }

    @Test
    void anErrorStaysAwayWhenANewVersionReadsAgain() throws IOException {
        try (Register register = Register.open(directory)) {
            register.decide(draft(Act.REJECT, event(register, "a")));
            register.decide(correction(event(register, "b"), "date", "2015-11-18"));
        }
        read("2", "-new");
        try (Register register = Register.open(directory)) {
            assertThat(register.eventsOf("a")).isEmpty();
            assertThat(event(register, "b").id()).endsWith("-new");
            assertThat(event(register, "b").date()).isEqualTo("2015-11-18");
        }
    }

    @Test
    void whatWasReadAnewComesOutWhenTheDecisionIsUndone() throws IOException {
        long number;
        try (Register register = Register.open(directory)) {
            number = register.decide(draft(Act.REJECT, event(register, "a"))).number();
        }
        read("2", "-new");
        try (Register register = Register.open(directory)) {
            register.decide(undo(register.ledger().decisions().get((int) number - 1)));
            assertThat(event(register, "a").id()).endsWith("-new");
        }
    }

    @Test
    void mergedAndSplitReportsStaySoWhenReadAgain() throws IOException {
        try (Register register = Register.open(directory)) {
            assertThat(visits(register)).isEqualTo(2);
            register.decide(draft(Act.MERGE, event(register, "a"), event(register, "c")));
            assertThat(visits(register)).isEqualTo(1);
        }
        read("2", "-new");
        try (Register register = Register.open(directory)) {
            assertThat(visits(register)).isEqualTo(1);
            register.decide(undo(register.ledger().decisions().get(0)));
            register.decide(draft(Act.SPLIT, event(register, "a"), event(register, "b")));
            assertThat(visits(register)).isEqualTo(3);
        }
    }

    @Test
    void aDryRunLeavesNothing() throws IOException {
        try (Register register = Register.open(directory)) {
            String before = export(register);
            String then = register.afterwards(draft(Act.REJECT, event(register, "a")), () -> export(register));
            assertThat(then).isNotEqualTo(before);
            assertThat(export(register)).isEqualTo(before);
            assertThat(register.ledger().decisions()).isEmpty();
        }
    }

    @Test
    void theLogCannotBeRewritten() throws Exception {
        try (Register register = Register.open(directory)) {
            register.decide(draft(Act.NOTE, event(register, "a")));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("register.db"));
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("delete from decisions")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> sql.execute("update decisions set by = 'me'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> sql.execute("update decision_targets set kind = 'aid'"))
                    .isInstanceOf(SQLException.class);
            sql.execute("drop trigger decisions_unchanged");
            sql.execute("update decisions set by = 'me'");
        }
        try (Register register = Register.open(directory)) {
            assertThat(register.ledger().broken()).isPresent();
        }
    }

    @Test
    void aLineThatIsMissingIsNoticed() throws IOException {
        try (Register register = Register.open(directory)) {
            for (int i = 0; i < 3; i++) {
                register.decide(draft(Act.NOTE, event(register, "a")));
            }
            List<Decision> lines = new ArrayList<>(register.ledger().decisions());
            lines.remove(1);
            assertThat(new Ledger(lines).broken()).isPresent();
        }
    }

    @Test
    void aValueThatIsNoneIsRefused() throws IOException {
        try (Register register = Register.open(directory)) {
            Event visit = event(register, "a");
            assertThatThrownBy(() -> Corrections.json("date", "yesterday")).hasMessageContaining("no EDTF date");
            assertThatThrownBy(() -> Corrections.json("quote", "x")).hasMessageContaining("cannot correct 'quote'");
            assertThatThrownBy(() -> Corrections.json("place", "{")).hasMessageContaining("not JSON");
            assertThatThrownBy(() -> Corrections.corrected(visit, "status", "\"perhaps\""))
                    .hasMessageContaining("unknown value \"perhaps\"");
            assertThat(Corrections.corrected(visit, "date", Corrections.json("date", "null"))
                            .date())
                    .isNull();
        }
    }

    private static String export(Register register) throws IOException {
        try (Stream<SourcedEvent> all = register.allEvents()) {
            return all.map(e -> EventJson.write(e.event())).collect(Collectors.joining("\n"));
        }
    }

    private static long visits(Register register) throws IOException {
        return new Linker(PartyNames.load(), register.rulings())
                .link(register.eventsBetween("KOR", "AZE"))
                .size();
    }

    private static Event event(Register register, String document) throws IOException {
        return register.eventsOf(document).get(0).event();
    }

    private static Decision draft(Act act, Event... events) {
        return draft(act, Stream.of(events).map(Target::of).toList(), null, null, null);
    }

    private static Decision correction(Event event, String field, String typed) {
        return draft(Act.CORRECT, List.of(Target.of(event)), field, Corrections.json(field, typed), null);
    }

    private static Decision undo(Decision decision) {
        return draft(Act.UNDO, List.of(), null, null, decision.number());
    }

    private static Decision draft(
            Act act, List<Target> targets, @Nullable String field, @Nullable String value, @Nullable Long undoes) {
        return new Decision(0, NOON, "test", act, targets, field, null, value, "why", undoes, Decision.NO_HASH);
    }

    /** Reads three documents with one visit each, which gets an id with the ending. */
    private void read(String version, String ending) throws IOException {
        try (Register register = Register.open(directory)) {
            Run run = register.begin(version, NOON);
            put(register, run, "a", VISIT, ending);
            put(register, run, "b", AGAIN, ending);
            put(register, run, "c", OTHER, ending);
        }
    }

    private static void put(Register register, Run run, String id, String line, String ending) throws IOException {
        SourcedEvent report = Clusters.report(id, line);
        LocalDate published = report.source().published();
        Document document = new Document(id, published, "Gazette", id, null, null, "Text of " + id);
        String json = EventJson.write(report.event()).replaceFirst("\"id\":\"[^\"]*", "\"id\":\"" + id + ending);
        register.put(run, document, List.of(EventJson.read(json)), List.of());
    }
}
