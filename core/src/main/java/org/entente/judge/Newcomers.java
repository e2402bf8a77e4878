package org.entente.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.event.Reading;
import org.entente.event.Stage;
import org.entente.event.Subjects;
import org.jspecify.annotations.Nullable;

/** Writes down what the model finds where no rule fired. */
final class Newcomers {
    /** What is believed less than this is not added. */
    private static final double ADD = 0.95;

    private static final double TAKES_PART = 0.4;
    private static final double NEEDED = 0.25;
    /** An event is added only when the model is this sure of each of its parties. */
    private static final double SURE_OF_PARTY = 0.6;

    /** Where the model sees more parties than this, it mostly sees a list of something else. */
    private static final int MOST_PARTIES = 4;

    /** Dates believed less than this are left out. */
    private static final double SURE_OF_DATE = 0.6;

    private static final int ID_BYTES = 8;
    private static final Set<Kind> TWO_SIDED = Set.of(
            Kind.VISIT, Kind.AID, Kind.TRANSFER, Kind.EXCHANGE, Kind.PROJECT, Kind.REPRESENTATION, Kind.MEMBERSHIP);

    private final Subjects subjects = new Subjects();

    void add(
            Reading reading,
            SortedMap<Integer, Map<Label, Opinion>> opinions,
            List<Event> proposed,
            Sentences sentences,
            List<Event> events) {
        opinions.forEach((sentence, held) -> held.forEach((label, opinion) -> {
            if (opinion.probability() >= ADD && !isProposed(label, sentence, proposed, sentences)) {
                Event event = event(reading, sentence, opinion, sentences);
                if (event != null && subjects.suffice(event)) {
                    join(event, events);
                }
            }
        }));
    }

    private static boolean isProposed(Label label, int sentence, List<Event> proposed, Sentences sentences) {
        return proposed.stream()
                .anyMatch(e -> Label.of(e) == label && sentences.of(e).contains(sentence));
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
        Set<String> actors = codes(a.actors());
        Set<String> others = codes(b.actors());
        if (Label.of(a).isSymmetric()) {
            return actors.containsAll(others) || others.containsAll(actors);
        }
        return overlap(actors, others) && overlap(codes(a.recipients()), codes(b.recipients()));
    }

    private static boolean compatible(Event a, Event b) {
        String x = Dates.plain(a.date());
        String y = Dates.plain(b.date());
        return x.startsWith(y) || y.startsWith(x);
    }

    private static boolean overlap(Set<String> a, Set<String> b) {
        return a.equals(b) || a.stream().anyMatch(b::contains);
    }

    private static Set<String> codes(List<Participant> participants) {
        return participants.stream()
                .map(Participant::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private @Nullable Event event(Reading reading, int sentence, Opinion opinion, Sentences sentences) {
        Label label = opinion.label();
        Set<String> actors = taking(opinion, opinion.actors());
        Set<String> recipients = new HashSet<>();
        if (label.isSymmetric()) {
            addBest(opinion, opinion.actors(), actors, 2, 0);
        } else {
            addBest(opinion, opinion.actors(), actors, 1, 0);
            recipients.addAll(taking(opinion, opinion.recipients()));
            if (TWO_SIDED.contains(label.kind()) && recipients.isEmpty()) {
                addBestOther(opinion, actors, recipients);
            }
        }
        if (actors.isEmpty() || !isSure(opinion, actors, recipients)) {
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
                id(reading.document().id(), label, sentences.evidence(sentence).start()),
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

    private static boolean isSure(Opinion opinion, Set<String> actors, Set<String> recipients) {
        Set<String> all = new HashSet<>(actors);
        all.addAll(recipients);
        if (all.size() > MOST_PARTIES) {
            return false;
        }
        for (int i = 0; i < opinion.parties().size(); i++) {
            String party = opinion.parties().get(i);
            if ((actors.contains(party) && opinion.actors().get(i) < SURE_OF_PARTY)
                    || (recipients.contains(party) && opinion.recipients().get(i) < SURE_OF_PARTY)) {
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

    /** The likeliest parties until there are enough, if they are likely enough. */
    private static void addBest(Opinion opinion, List<Double> shares, Set<String> parties, int enough, double least) {
        while (parties.size() < enough) {
            int best = -1;
            for (int i = 0; i < shares.size(); i++) {
                boolean free = !parties.contains(opinion.parties().get(i));
                if (free && shares.get(i) > least && (best < 0 || shares.get(i) > shares.get(best))) {
                    best = i;
                }
            }
            if (best < 0) {
                return;
            }
            parties.add(opinion.parties().get(best));
        }
    }

    private static void addBestOther(Opinion opinion, Set<String> actors, Set<String> recipients) {
        List<Double> shares = new ArrayList<>(opinion.recipients());
        for (int i = 0; i < shares.size(); i++) {
            if (actors.contains(opinion.parties().get(i))) {
                shares.set(i, 0.0);
            }
        }
        addBest(opinion, shares, recipients, 1, NEEDED);
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

    private static String id(String document, Label label, int start) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((document + "|judge|" + label + "|" + start).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
