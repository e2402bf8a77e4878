package org.entente.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.event.Reading;
import org.entente.event.Stage;
import org.entente.event.Subjects;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Writes down what the model finds where no rule fired. */
final class Newcomers {
    /** What is believed less than this is not added. */
    private static final double ADD = 0.85;

    private static final double TAKES_PART = 0.4;
    /** An event is added only when the model is this sure of each of its parties. */
    private static final double SURE_OF_PARTY = 0.6;

    /** And this sure of parties that the sentence does not name. */
    private static final double SURE_OF_UNNAMED = 0.9;

    /** Where the model sees more parties than this, it mostly sees a list of something else. */
    private static final int MOST_PARTIES = 4;

    /** A visit told of with days not further apart is one. */
    private static final int VISIT_DAYS = 3;

    /** Dates believed less than this are left out. */
    private static final double SURE_OF_DATE = 0.6;

    private final Subjects subjects = new Subjects();

    void add(
            Reading reading,
            SortedMap<Integer, Map<Label, Opinion>> opinions,
            Proposals proposals,
            Sentences sentences,
            List<Event> events) {
        opinions.forEach((sentence, held) -> held.forEach((label, opinion) -> {
            if (opinion.probability() >= ADD && proposals.of(label, sentence).isEmpty()) {
                Event event = event(reading, sentence, opinion, sentences);
                if (event != null && subjects.suffice(event)) {
                    join(event, events);
                }
            }
        }));
    }

    private static void join(Event event, List<Event> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (isSame(events.get(i), event)) {
                events.set(i, Settled.mentioned(events.get(i), event.evidence()));
                return;
            }
        }
        events.add(event);
    }

    private static boolean isSame(Event a, Event b) {
        if (a.kind() != b.kind() || a.kind() == Kind.STATEMENT || a.stage() != b.stage() || !compatible(a, b)) {
            return false;
        }
        Set<String> actors = Participant.codes(a.actors());
        Set<String> others = Participant.codes(b.actors());
        if (Label.of(a).isSymmetric()) {
            return actors.containsAll(others) || others.containsAll(actors);
        }
        return overlap(actors, others) && overlap(Participant.codes(a.recipients()), Participant.codes(b.recipients()));
    }

    private static boolean compatible(Event a, Event b) {
        String x = bare(a.date());
        String y = bare(b.date());
        return x.startsWith(y) || y.startsWith(x) || (a.kind() == Kind.VISIT && isNear(x, y));
    }

    /** Of one visit, the day of arrival and that of departure may be told. */
    private static boolean isNear(String x, String y) {
        LocalDate one = Edtf.of(x).earliest();
        LocalDate other = Edtf.of(y).earliest();
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= VISIT_DAYS;
    }

    private static String bare(@Nullable String date) {
        return date == null ? "" : Edtf.bare(date);
    }

    private static boolean overlap(Set<String> a, Set<String> b) {
        return a.equals(b) || a.stream().anyMatch(b::contains);
    }

    private @Nullable Event event(Reading reading, int sentence, Opinion opinion, Sentences sentences) {
        Label label = opinion.label();
        Set<String> actors = taking(opinion, opinion.actors());
        Set<String> recipients = label.isSymmetric() ? Set.of() : taking(opinion, opinion.recipients());
        int enough = label.isSymmetric() ? Math.min(2, opinion.parties().size()) : 1;
        if (actors.size() < enough || !isSure(opinion, actors, recipients, named(reading, sentence))) {
            return null;
        }
        String quote = sentences.evidence(sentence).quote();
        List<Participant> from = participants(reading, sentence, opinion, actors);
        List<Participant> to = participants(reading, sentence, opinion, recipients);
        List<Participant> parties = new ArrayList<>(from);
        parties.addAll(to);
        Stage stage = label.kind() == Kind.AGREEMENT ? opinion.stage() : null;
        String type = label.kind() == Kind.AGREEMENT ? subjects.agreementType(quote) : opinion.type();
        return new Event(
                Event.idOf(reading.document().id() + "|judge|" + label + "|"
                        + sentences.evidence(sentence).start()),
                reading.document().id(),
                label.kind(),
                stage,
                label.stance(),
                opinion.status(),
                subjects.domain(label.kind(), label.stance(), type, parties, quote),
                from,
                to,
                opinion.date().share() > SURE_OF_DATE ? opinion.date().date() : null,
                place(label, recipients),
                type == null ? null : Event.Topic.of(null, type),
                null,
                sentences.evidence(sentence),
                List.of(),
                false,
                "judge." + label.word(),
                Confidence.ofNewcomer(opinion.probability()));
    }

    private static Set<String> named(Reading reading, int sentence) {
        Set<String> codes = new HashSet<>();
        reading.mentions().stream()
                .filter(m -> m.sentence() == sentence)
                .forEach(m -> codes.addAll(Participant.codes(m.participants())));
        return codes;
    }

    private static boolean isSure(Opinion opinion, Set<String> actors, Set<String> recipients, Set<String> named) {
        Set<String> all = new HashSet<>(actors);
        all.addAll(recipients);
        if (all.size() > MOST_PARTIES) {
            return false;
        }
        for (int i = 0; i < opinion.parties().size(); i++) {
            String party = opinion.parties().get(i);
            double least = named.contains(party) ? SURE_OF_PARTY : SURE_OF_UNNAMED;
            if ((actors.contains(party) && opinion.actors().get(i) < least)
                    || (recipients.contains(party) && opinion.recipients().get(i) < least)) {
                return false;
            }
        }
        return true;
    }

    private static Event.@Nullable Place place(Label label, Set<String> recipients) {
        String host = label == Label.VISIT && recipients.size() == 1
                ? recipients.iterator().next()
                : "";
        return Subjects.isState(host) ? new Event.Place(null, host) : null;
    }

    private static Set<String> taking(Opinion opinion, List<Double> shares) {
        Set<String> parties = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i) >= TAKES_PART) {
                parties.add(opinion.parties().get(i));
            }
        }
        return parties;
    }

    /** Who stands for the codes in the sentence: the one with the most to say of itself, else the bare state. */
    private static List<Participant> participants(Reading reading, int sentence, Opinion opinion, Set<String> codes) {
        List<Participant> participants = new ArrayList<>();
        for (String code : opinion.parties()) {
            if (!codes.contains(code)) {
                continue;
            }
            Participant best = Participant.of(code);
            for (Mention mention : reading.mentions()) {
                for (Participant p : mention.participants()) {
                    if (mention.sentence() == sentence && code.equals(p.code()) && detail(p) > detail(best)) {
                        best = p;
                    }
                }
            }
            participants.add(best);
        }
        return participants;
    }

    private static int detail(Participant p) {
        return (p.name() == null ? 0 : 4) + (p.post() == null ? 0 : 2) + (p.org() == null ? 0 : 1);
    }
}
