package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.language.Token;
import org.entente.time.Timex;

/** Tells field by field, in words, why an event has its values. */
final class Reasons {
    private Reasons() {}

    static List<Reason> of(Reading reading, Candidate candidate, Event event) {
        Frame frame = candidate.frame();
        int sentence = candidate.sentences().get(0);
        Token trigger = reading.sentences().get(sentence).token(candidate.trigger());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("kind", "“" + trigger.text() + "” fires the frame " + frame.name()));
        if (event.stage() != null) {
            reasons.add(new Reason("stage", "the frame codes " + event.stage().word()));
        }
        if (event.stance() != null) {
            reasons.add(new Reason("stance", "the frame codes " + event.stance().word()));
        }
        reasons.add(new Reason("status", status(frame, trigger)));
        reasons.add(new Reason("actors", parties(frame.actor(), frame.story())));
        if (!event.recipients().isEmpty()) {
            reasons.add(new Reason("recipients", parties(frame.recipient(), false)));
        }
        reasons.add(new Reason("date", date(reading, candidate, sentence)));
        if (event.place() != null) {
            reasons.add(new Reason("place", place(event)));
        }
        if (event.object() != null && event.object().type() != null) {
            reasons.add(new Reason(
                    "object.type", frame.type() != null ? "the frame codes it" : "by the words of the name"));
        }
        if (event.speaker() != null) {
            reasons.add(new Reason("speaker", "the words stand inside what this participant says"));
        }
        if (!event.also().isEmpty()) {
            reasons.add(new Reason("also", event.also().size() + " more sentences tell of the same event"));
        }
        return List.copyOf(reasons);
    }

    private static String status(Frame frame, Token trigger) {
        return frame.status() != null
                ? "the frame says so, unless the date contradicts"
                : "tense, modals and governing words around “" + trigger.text() + "”, and the date";
    }

    private static String parties(RolePath path, boolean story) {
        String places = path.alternatives().stream()
                .map(steps -> String.join(" + ", steps))
                .collect(Collectors.joining(", else "));
        return "looked for at: " + places + (story ? "; completed by the parties of the story" : "");
    }

    private static String place(Event event) {
        String name = event.place() == null ? null : event.place().name();
        boolean here = name != null && event.evidence().quote().contains(name);
        return here
                ? "“" + name + "” stands beside the words of the event"
                : "named beside it, the state of the host or target, or where the story of the same day takes place";
    }

    private static String date(Reading reading, Candidate candidate, int sentence) {
        if (!candidate.dated()) {
            return candidate.date() == null ? "no clue in the text" : "taken from the story or the publication day";
        }
        return reading.times().stream()
                .filter(t -> t.sentence() == sentence)
                .filter(t -> candidate.date() != null && candidate.date().equals(t.value()))
                .map(Timex::span)
                .map(span -> "“" + span.of(reading.document().text()) + "”")
                .findFirst()
                .orElse("a time expression of a sentence that tells of it");
    }
}
