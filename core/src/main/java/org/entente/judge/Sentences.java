package org.entente.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.event.Event;
import org.entente.event.Reading;
import org.entente.text.CodePoints;
import org.entente.text.Span;

/** The sentences of a document in code points, as evidence counts them. */
final class Sentences {
    private final List<Event.Evidence> spans = new ArrayList<>();

    Sentences(Reading reading) {
        String text = reading.document().text();
        CodePoints codePoints = CodePoints.of(text);
        reading.sentences().forEach(s -> {
            Span span = s.span();
            spans.add(new Event.Evidence(span.of(text), codePoints.at(span.start()), codePoints.at(span.end())));
        });
    }

    /** A sentence as evidence. */
    Event.Evidence evidence(int sentence) {
        return spans.get(sentence);
    }

    /** The sentences that tell of the event, in text order but for the main one, which comes first. */
    Set<Integer> of(Event event) {
        Set<Integer> sentences = new LinkedHashSet<>();
        add(event.evidence(), sentences);
        event.also().forEach(also -> add(also, sentences));
        return sentences;
    }

    private void add(Event.Evidence evidence, Set<Integer> sentences) {
        for (int i = 0; i < spans.size(); i++) {
            if (touches(evidence, i)) {
                sentences.add(i);
            }
        }
    }

    /** Whether evidence and sentence share half of one of them. */
    boolean touches(Event.Evidence evidence, int sentence) {
        Event.Evidence span = spans.get(sentence);
        int common = Math.min(evidence.end(), span.end()) - Math.max(evidence.start(), span.start());
        return common > 0
                && (2 * common >= span.end() - span.start() || 2 * common >= evidence.end() - evidence.start());
    }
}
