package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.actor.Participant;
import org.entente.text.CodePoints;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes candidates down as events: evidence in code points, object, stable id. */
final class EventWriter {
    private final Reading reading;
    private final CodePoints codePoints;

    EventWriter(Reading reading) {
        this.reading = reading;
        this.codePoints = CodePoints.of(reading.document().text());
    }

    Event write(Candidate c, Map<String, Integer> numbers) {
        Event.Evidence evidence = evidence(c.sentences().get(0));
        List<Event.Evidence> also = new ArrayList<>();
        c.sentences().stream().skip(1).sorted().forEach(s -> also.add(evidence(s)));
        String doc = reading.document().id();
        String key = doc + "|" + c.frame().name() + "|" + evidence.start() + "|" + c.trigger();
        int number = numbers.merge(key, 1, Integer::sum);
        List<Participant> actors = new ArrayList<>(c.actors());
        if (c.isSymmetric()) {
            actors.addAll(c.recipients());
        }
        return new Event(
                Event.idOf(key + "|" + number),
                doc,
                c.kind(),
                c.stage(),
                c.frame().stance(),
                c.status(),
                c.domain(),
                c.isSymmetric() ? Parties.tidy(actors) : actors,
                c.isSymmetric() ? List.of() : c.recipients(),
                c.date(),
                c.place(),
                topic(c, evidence.quote()),
                c.speaker(),
                evidence,
                also,
                false,
                c.frame().name(),
                null);
    }

    private static Event.@Nullable Topic topic(Candidate c, String quote) {
        if (c.kind() == Kind.STATEMENT || c.kind() == Kind.VISIT || (c.topic() == null && c.type() == null)) {
            return null;
        }
        boolean project = c.kind() == Kind.PROJECT;
        boolean lasting = project || c.kind() == Kind.AGREEMENT;
        return new Event.Topic(
                c.topic(),
                c.type(),
                project ? Extent.progress(quote) : null,
                lasting ? Extent.period(c.topic()) : null);
    }

    private Event.Evidence evidence(int sentence) {
        Span span = reading.sentences().get(sentence).span();
        return new Event.Evidence(
                span.of(reading.document().text()), codePoints.at(span.start()), codePoints.at(span.end()));
    }
}
