package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.time.Timex;
import org.jspecify.annotations.Nullable;

/** Reads journeys with several stops: "visited Estonia on 27 January, Latvia on 28 October and Lithuania". */
final class Itinerary {
    private static final Set<String> JOINING = Set.of(
            ",", ";", "(", ")", "and", "then", "on", "from", "in", "to", "the", "-", "–", "finally", "later", "-LRB-",
            "-RRB-");

    private final Scene scene;

    Itinerary(Scene scene) {
        this.scene = scene;
    }

    /** A visit to each stop, with the date that stands behind the stop. */
    List<Candidate> split(Candidate visit) {
        if (visit.kind() != Kind.VISIT
                || visit.recipients().isEmpty()
                || visit.actorCodes().equals(visit.recipientCodes())) {
            return List.of(visit);
        }
        Map<String, List<Participant>> stops = new LinkedHashMap<>();
        Map<String, String> dates = new LinkedHashMap<>();
        for (String code : visit.recipientCodes()) {
            stops.put(
                    code,
                    visit.recipients().stream()
                            .filter(p -> code.equals(p.code()))
                            .toList());
        }
        for (Mention stop : stops(visit)) {
            String code = codeOf(stop);
            if (code != null) {
                stops.putIfAbsent(code, List.of(Participant.of(code)));
                String date = dateBehind(stop);
                if (date != null) {
                    dates.putIfAbsent(code, date);
                }
            }
        }
        if (stops.size() < 2) {
            return List.of(visit);
        }
        List<Candidate> visits = new ArrayList<>();
        stops.forEach((code, recipients) -> {
            Candidate one = Candidates.withRecipients(visit, recipients);
            String date = dates.get(code);
            visits.add(dates.size() > 1 && date != null ? Candidates.withOwnDate(one, date) : one);
        });
        return visits;
    }

    /** The places named one after the other, beginning with the first that the visit names. */
    private List<Mention> stops(Candidate visit) {
        List<Mention> stops = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            String code = codeOf(mention);
            boolean open = mention.first() > visit.trigger() && code != null;
            boolean starts = stops.isEmpty() && visit.recipientCodes().contains(code);
            boolean goesOn = !stops.isEmpty()
                    && !visit.actorCodes().contains(code)
                    && joined(stops.get(stops.size() - 1).last() + 1, mention.first())
                    && !precedesNoun(mention);
            if (open && (starts || goesOn)) {
                stops.add(mention);
            } else if (!stops.isEmpty()) {
                break;
            }
        }
        return stops;
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!JOINING.contains(scene.tree().word(i)) && !isTime(i)) {
                return false;
            }
        }
        return to > from;
    }

    /** "visited Japan on Monday and the Korean capital": the name says more about the word behind it. */
    private boolean precedesNoun(Mention mention) {
        int next = mention.last() + 1;
        return next < scene.sentence().size()
                && (scene.tree().token(next).isVerb()
                        || scene.tree().token(next).isNoun()
                        || scene.tree().token(next).tag().equals("POS")
                        || scene.tree().token(next).tag().equals("MD"))
                && !isTime(next);
    }

    private boolean isTime(int token) {
        return scene.times().stream().anyMatch(t -> t.first() <= token && token <= t.last());
    }

    private @Nullable String codeOf(Mention mention) {
        if (mention.kind() != Mention.Kind.STATE && mention.kind() != Mention.Kind.PLACE) {
            return null;
        }
        return mention.participants().isEmpty()
                ? mention.place()
                : mention.participants().get(0).code();
    }

    private @Nullable String dateBehind(Mention stop) {
        for (Timex time : scene.times()) {
            if (time.first() > stop.last()
                    && time.first() <= stop.last() + 3
                    && joined(stop.last() + 1, time.first())
                    && time.kind() == Timex.Kind.DATE) {
                return time.value();
            }
        }
        return null;
    }
}
