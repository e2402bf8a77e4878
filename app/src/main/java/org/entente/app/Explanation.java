package org.entente.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.app.dossier.Style;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.event.Reading;
import org.entente.event.Reason;
import org.entente.happening.SourcedEvent;
import org.entente.language.Sentence;
import org.entente.pipeline.Pipeline;
import org.entente.speech.Utterance;
import org.entente.text.CodePoints;
import org.entente.text.Span;
import org.entente.time.Timex;
import org.jspecify.annotations.Nullable;

/** How an event was read, for a person who doubts it. */
final class Explanation {
    private final SourcedEvent sourced;
    private final Reading reading;
    private final Style style;
    private final CodePoints codePoints;
    private final StringBuilder out = new StringBuilder();

    Explanation(SourcedEvent sourced, Reading reading, Style style) {
        this.sourced = sourced;
        this.reading = reading;
        this.style = style;
        this.codePoints = CodePoints.of(reading.document().text());
    }

    String text(Pipeline pipeline) {
        Event event = sourced.event();
        out.append(style.strong(event.id())).append("  ").append(event.kind().word());
        out.append(" by rule ")
                .append(event.rule())
                .append(" in ")
                .append(event.doc())
                .append('\n');
        for (int i = 0; i < reading.sentences().size(); i++) {
            if (holdsEvidence(reading.sentences().get(i))) {
                sentence(i);
            }
        }
        list(
                "Said by",
                reading.utterances().stream()
                        .filter(this::holdsEvidence)
                        .map(this::utterance)
                        .toList());
        list(
                "Reasons",
                pipeline.explain(reading, event).stream()
                        .map(Explanation::reason)
                        .toList());
        list("Record", List.of(EventJson.write(event)));
        return out.toString();
    }

    private void sentence(int index) {
        Sentence sentence = reading.sentences().get(index);
        list("Sentence " + (index + 1), List.of(words(sentence.span())));
        list("Parse", ParseTree.of(sentence).lines().toList());
        list(
                "Mentions",
                reading.mentions().stream()
                        .filter(m -> m.sentence() == index)
                        .map(this::mention)
                        .toList());
        list(
                "Times",
                reading.times().stream()
                        .filter(t -> t.sentence() == index)
                        .map(this::time)
                        .toList());
    }

    private void list(String title, List<String> rows) {
        if (!rows.isEmpty()) {
            out.append('\n').append(style.strong(title)).append('\n');
            rows.forEach(row -> out.append("  ").append(row).append('\n'));
        }
    }

    private String mention(Mention m) {
        String who = m.participants().stream().map(Explanation::participant).collect(Collectors.joining("; "));
        String place = m.place() == null ? "" : " (place: " + m.place() + ")";
        return words(m.span()) + " → " + m.kind() + (who.isEmpty() ? "" : ": " + who) + place;
    }

    private String time(Timex t) {
        return words(t.span()) + " → " + t.kind() + ": " + (t.value() == null ? "unknown" : t.value());
    }

    private String utterance(Utterance u) {
        return u.kind() + " by " + (u.speaker() == null ? "unknown" : participant(u.speaker()));
    }

    private static String reason(Reason reason) {
        return reason.field() + ": " + reason.because();
    }

    private static String participant(Participant p) {
        String sector = p.sector() == null ? null : p.sector().name();
        return Stream.of(p.code(), p.name(), p.post(), p.org(), sector)
                .map(Explanation::orDash)
                .collect(Collectors.joining(" | "));
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private String words(Span span) {
        return span.of(reading.document().text()).replaceAll("\\s+", " ");
    }

    private boolean holdsEvidence(Sentence sentence) {
        return meetsEvidence(sentence.span());
    }

    private boolean holdsEvidence(Utterance utterance) {
        return meetsEvidence(utterance.span());
    }

    private boolean meetsEvidence(Span span) {
        Event.Evidence evidence = sourced.event().evidence();
        return codePoints.at(span.start()) < evidence.end() && evidence.start() < codePoints.at(span.end());
    }
}
