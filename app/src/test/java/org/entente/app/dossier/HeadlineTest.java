package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.event.Domain;
import org.entente.event.Event;
import org.entente.event.Event.Evidence;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.entente.happening.Happening;
import org.entente.happening.Source;
import org.entente.happening.SourcedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final List<Participant> BOTH = List.of(Participant.of("KOR"), Participant.of("AZE"));
    private final Wording wording = new Wording(PartyNames.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEETING   |                       | Meeting",
                "MEETING   | meetings              | Meeting",
                "MEETING   | the talks             | Meeting",
                "MEETING   | Defence Policy Talks  | Meeting: Defence Policy Talks",
                "MEETING   | such consultations in the near future | Meeting: consultations",
                "AGREEMENT | pact                  | Agreement, signed",
                "AGREEMENT | fisheries agreement   | Fisheries agreement, signed",
                "AGREEMENT | signing of the fisheries agreement | Fisheries agreement, signed",
                "AGREEMENT | protocol on fisheries | Agreement, signed: protocol on fisheries",
                "REPRESENTATION | establishment of the Consulate of Azerbaijan | Opening: Consulate of Azerbaijan",
            })
    void theSubjectIsToldOnceAndShort(Kind kind, @Nullable String object, String headline) {
        assertThat(headline(event(kind, object, BOTH, List.of()))).isEqualTo(headline);
    }

    @Test
    void aLongSubjectIsCutAtACommaOrASpace() {
        String long1 = "opportunities for cooperation in many spheres, including the rebuilding of towns and villages"
                + " along the river";
        assertThat(headline(event(Kind.MEETING, long1, BOTH, List.of())))
                .isEqualTo("Meeting: opportunities for cooperation in many spheres …");
        assertThat(headline(event(Kind.MEETING, "word ".repeat(40).strip(), BOTH, List.of())))
                .hasSizeLessThan(110)
                .endsWith("word …");
    }

    @Test
    void aQuotationLosesTheDashAndTheMarksAroundIt() {
        assertThat(Quotes.tidy("–\u00a0Kim: We  met\nin Baku.")).isEqualTo("Kim: We met in Baku.");
        assertThat(Quotes.tidy("“We met.”")).isEqualTo("We met.");
        assertThat(Quotes.tidy("“We met,” he said, “and ate.”")).isEqualTo("“We met,” he said, “and ate.”");
        assertThat(Quotes.tidy("-5 degrees")).isEqualTo("-5 degrees");
    }

    @Test
    void whoIsNamedIsNotToldAgainByPost() {
        Participant post = new Participant("KOR", null, "defence minister", null, null);
        Participant named = new Participant("KOR", "Kim Min-seok", "Defence Minister", null, null);
        Event event = event(Kind.MEETING, null, List.of(post, named, Participant.of("AZE")), List.of());
        assertThat(wording.parties(event)).isEqualTo("Kim Min-seok (Defence Minister, South Korea) and Azerbaijan");
    }

    @Test
    void aBodyNamedAfterItsStateNeedsNoStateBehindIt() {
        Participant bureau = new Participant("AZE", "Tourism Bureau of Azerbaijan", null, null, null);
        Participant chief = new Participant("KOR", null, "chief", "Navy", null);
        assertThat(wording.participant(bureau)).isEqualTo("Tourism Bureau of Azerbaijan");
        assertThat(wording.participant(chief)).isEqualTo("chief, Navy (South Korea)");
        assertThat(wording.participant(new Participant("UNC", "UNC", null, null, null)))
                .isEqualTo("United Nations Command");
    }

    @Test
    void theGoalOfAVisitIsNotToldTwice() {
        Event visit = event(Kind.VISIT, null, List.of(Participant.of("KOR")), List.of(Participant.of("AZE")));
        assertThat(wording.parties(visit)).isEqualTo("South Korea to Azerbaijan");
        assertThat(wording.circumstances(visit)).isEmpty();
        assertThat(wording.circumstances(event(Kind.MEETING, null, BOTH, List.of())))
                .containsExactly("in Azerbaijan");
    }

    @Test
    void aMemberJoinsAnOrganisation() {
        Event joins = event(Kind.MEMBERSHIP, "NATO", List.of(Participant.of("KOR")), List.of(Participant.of("NATO")));
        assertThat(wording.parties(joins)).isEqualTo("South Korea to North Atlantic Treaty Organization");
    }

    private static String headline(Event event) {
        Source source = new Source("d", null, null, null, null);
        return Headline.of(
                new Entry(Outlook.DONE, new Happening("h", List.of(new SourcedEvent(event, source))), List.of()));
    }

    private static Event event(
            Kind kind, @Nullable String object, List<Participant> actors, List<Participant> recipients) {
        String type = kind == Kind.MEMBERSHIP ? "JOIN" : kind == Kind.REPRESENTATION ? "OPEN" : null;
        return new Event(
                "e",
                "d",
                kind,
                kind == Kind.AGREEMENT ? Stage.SIGNED : null,
                null,
                Status.HAPPENED,
                Domain.POLITICAL,
                actors,
                recipients,
                null,
                new Place(null, "AZE"),
                object == null ? null : new Topic(object, type, null, null),
                null,
                new Evidence("Quote.", 0, 6),
                List.of(),
                false,
                "rule",
                null);
    }
}
