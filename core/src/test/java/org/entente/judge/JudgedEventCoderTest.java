package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.document.Document;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.event.Reading;
import org.entente.event.Reason;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** The committed model on texts of our own. */
class JudgedEventCoderTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static final Document NEWS = new Document(
            "news",
            LocalDate.of(2021, 5, 18),
            "example.org",
            "Ministers meet in Nairobi",
            null,
            null,
            "The foreign ministers of Kenya and Norway met in Nairobi on Monday. They signed a memorandum of"
                    + " understanding on fisheries. Norway urged Sudan to release the prisoners. The weather was fine,"
                    + " and the local football club won its third game.");

    @Test
    void findsWhatTheTextTells() {
        assertThat(PIPELINE.run(NEWS)).extracting(Event::kind).contains(Kind.MEETING, Kind.AGREEMENT, Kind.STATEMENT);
    }

    @Test
    void everyEventCarriesAConfidence() {
        assertThat(PIPELINE.run(NEWS))
                .allSatisfy(e -> assertThat(e.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void theSameTextGivesTheSameEvents() {
        assertThat(Pipeline.standard().run(NEWS)).isEqualTo(PIPELINE.run(NEWS));
    }

    @Test
    void idsAreUniqueAndQuotesExact() {
        List<Event> events = PIPELINE.run(NEWS);
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(events)
                .allSatisfy(e -> assertThat(NEWS.text()
                                .substring(e.evidence().start(), e.evidence().end()))
                        .isEqualTo(e.evidence().quote()));
    }

    @Test
    void everyEventCanBeExplained() {
        Reading reading = PIPELINE.read(NEWS);
        for (Event event : PIPELINE.code(reading)) {
            assertThat(PIPELINE.explain(reading, event))
                    .extracting(Reason::because)
                    .isNotEmpty();
        }
    }

    @Test
    void aTextWithoutForeignersHasNoEvents() {
        Document domestic = new Document(
                "home", LocalDate.of(2021, 5, 18), null, null, null, null, "The mayor opened a school. Children sang.");
        assertThat(PIPELINE.run(domestic)).isEmpty();
    }
}
