package org.entente.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.entente.document.Document;
import org.entente.event.Domain;
import org.entente.event.Event;
import org.entente.event.Event.Evidence;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.entente.text.CodePoints;
import org.entente.text.Span;

/** Made-up documents and events for the tests of the register. */
final class Samples {
    private static final List<String> CODES = List.of("KOR", "AZE", "JPN", "PRK");

    private Samples() {}

    /** Document number {@code n} of the series; its text holds a character outside the basic plane. */
    static Document document(int n) {
        return document(n, "The minister of country " + n + " visited Baku 🕊 in May. ".repeat(1 + n % 5));
    }

    static Document document(int n, String text) {
        return new Document(
                "doc-%04d".formatted(n),
                n % 3 == 0 ? null : LocalDate.of(2013, 1, 1).plusDays(n),
                "Example Gazette",
                "Title " + n,
                null,
                null,
                text);
    }

    /** Several events of the document, with every field set in one of them. */
    static List<Event> events(Document d) {
        int n = d.text().length() % CODES.size();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i <= n; i++) {
            events.add(visit(d, i, CODES.get(n), CODES.get((n + 1 + i) % CODES.size())));
        }
        events.add(agreement(d));
        return events;
    }

    static List<Mention> mentions(Document d) {
        int baku = d.text().indexOf("Baku");
        Span span = new Span(baku, baku + 4);
        List<Participant> both = List.of(Participant.of("AZE"), Participant.of("KOR"));
        return List.of(
                new Mention(0, 6, 6, 6, span, Mention.Kind.STATE, both, "AZE"),
                new Mention(0, 6, 6, 6, span, Mention.Kind.PLACE, List.of(), "AZE"));
    }

    private static Event visit(Document d, int i, String visitor, String host) {
        Evidence evidence = new Evidence("visited", 10 + i, 17 + i);
        return new Event(
                d.id() + "-" + i,
                d.id(),
                Kind.VISIT,
                null,
                null,
                Status.HAPPENED,
                Domain.DEFENCE,
                List.of(new Participant(visitor, null, "minister", null, Sector.MIL)),
                List.of(Participant.of(host)),
                "2013-05",
                null,
                null,
                null,
                evidence,
                List.of(),
                false,
                "visit.v",
                null);
    }

    private static Event agreement(Document d) {
        int end = CodePoints.of(d.text()).at(d.text().length());
        return new Event(
                d.id() + "-plan",
                d.id(),
                Kind.AGREEMENT,
                Stage.IN_FORCE,
                null,
                Status.ONGOING,
                Domain.POLITICAL,
                List.of(Participant.of("KOR"), new Participant(null, "friendly countries", null, null, null)),
                List.of(),
                null,
                new Place("Baku", "AZE"),
                new Topic("cooperation plan", "PLAN", 65, "2016/2017"),
                new Participant("KOR", "Kim", "ambassador", "embassy", Sector.DIP),
                new Evidence(d.text(), 0, end),
                List.of(new Evidence("The", 0, 3), new Evidence("minister", 4, 12)),
                true,
                "plan.n",
                null);
    }
}
