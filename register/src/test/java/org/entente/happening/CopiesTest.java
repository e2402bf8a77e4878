package org.entente.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String STORY = """
            The naval chief of the visiting delegation arrived in the capital on Tuesday for talks on training and the
            repair of ships. He will meet the defence minister on Wednesday and tour the shipyard on Thursday before he
            leaves for home. It is the first visit of its kind since the two countries opened relations, officials said,
            and a return visit is being prepared for the coming year, although no date has been fixed so far.
            """;

    private static final String OTHER = """
            On Tuesday an admiral came to the capital; his hosts showed him the academy, and ministers spoke with him of
            the yards where patrol boats are built. Nobody had made such a journey before him, a spokesman recalled. In the
            evening the guests were invited to a concert, and the newspapers printed photographs of the ceremony.
            """;

    @Test
    void copiesAreFoundUnderOtherHeadsAndFeet() {
        Sketch story = Sketch.of(STORY);
        assertThat(story.containment(Sketch.of("(Wire) Copyright 2015. " + STORY + " Read more on our pages.")))
                .isGreaterThan(0.7);
        assertThat(story.containment(Sketch.of(OTHER))).isLessThan(0.1);
    }

    @Test
    void aSketchSurvivesBeingStored() {
        Sketch story = Sketch.of(STORY);
        assertThat(Sketch.of(story.bytes())).isEqualTo(story);
    }

    @Test
    void twentyCopiesAreOneSourceNamedByTheFirstPublisher() {
        List<SourcedEvent> reports = new ArrayList<>();
        Map<String, Sketch> sketches = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            SourcedEvent report = report("copy-" + i, LocalDate.of(2015, 11, 30).minusDays(i));
            reports.add(report);
            sketches.put("copy-" + i, Sketch.of("Site " + i + ". " + STORY));
        }
        reports.add(report("own", LocalDate.of(2015, 11, 20)));
        sketches.put("own", Sketch.of(OTHER));
        List<Citation> citations = copies(reports, sketches).citations(reports);
        assertThat(citations).hasSize(2);
        assertThat(citations.get(0).main().source().id()).isEqualTo("copy-19");
        assertThat(citations.get(0).copies()).hasSize(19);
    }

    @Test
    void emptyDocumentsAreNoCopies() {
        List<SourcedEvent> reports = List.of(report("a", LocalDate.EPOCH), report("b", LocalDate.EPOCH));
        Map<String, Sketch> sketches = Map.of("a", Sketch.of(""), "b", Sketch.of(" "));
        assertThat(copies(reports, sketches).citations(reports)).hasSize(2);
    }

    private static Copies copies(List<SourcedEvent> reports, Map<String, Sketch> sketches) {
        return Copies.among(reports.stream().map(SourcedEvent::source).toList(), sketches);
    }

    private static SourcedEvent report(String doc, LocalDate published) {
        return Clusters.report(doc, published + " | visit happened 2015-11-17 | KOR > AZE | Baku,AZE | |");
    }
}
