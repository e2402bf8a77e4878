package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The parties that the story of a document is about. They stand in where a sentence goes on without naming them: "The
 * talks also touched on trade", "A memorandum was signed", "Three missiles were fired on Saturday".
 *
 * <p>Not safe to share between threads; one per document, fed in text order.
 */
final class StoryParties {
    private static final int OFTEN = 3;
    private static final Set<Kind> CARRIED =
            EnumSet.of(Kind.FORCE, Kind.SANCTION, Kind.TRANSFER, Kind.AID, Kind.EXERCISE);

    private static final Set<Stance> AIMED = EnumSet.of(Stance.ACCUSE, Stance.THREATEN, Stance.REQUEST);
    private static final Set<Kind> MUTUAL = EnumSet.of(Kind.PROJECT, Kind.TRANSFER, Kind.EXCHANGE, Kind.REPRESENTATION);

    private List<Participant> parties;
    private final List<Participant> beginning;
    private final List<Participant> prominent;
    private final @Nullable String publisher;
    private List<Participant> target = List.of();
    private final Map<String, List<Participant>> accusers = new HashMap<>();
    private boolean assumed;
    private List<Participant> assembly = List.of();
    private final Map<String, Candidate> last = new HashMap<>();
    private final RecentParties recent = new RecentParties();

    private StoryParties(List<Participant> parties, List<Participant> prominent, @Nullable String publisher) {
        this.prominent = prominent;
        this.parties = parties;
        this.beginning = parties;
        this.publisher = publisher;
    }

    /**
     * The story begins with the parties of the title where it tells of a meeting, else with the two states or
     * organisations that the document mentions most.
     *
     * @param publisher the state that speaks through the publisher, if one does
     */
    static StoryParties of(Reading reading, @Nullable String publisher) {
        List<Participant> titled = new TitleParties(reading).participants(publisher);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            for (Participant p : mention.participants()) {
                if (p.code() != null) {
                    counts.merge(p.code(), 1, Integer::sum);
                }
            }
        }
        List<Participant> prominent = counts.entrySet().stream()
                .filter(e -> e.getValue() >= OFTEN)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> Participant.of(e.getKey()))
                .toList();
        if (!titled.isEmpty()) {
            return new StoryParties(titled, prominent, publisher);
        }
        return new StoryParties(prominent.size() < 2 ? List.of() : prominent.subList(0, 2), prominent, publisher);
    }

    /** The states and organisations that the document mentions often, most often first. */
    List<Participant> prominent() {
        return prominent;
    }

    /** The actors, completed from the story where the sentence is silent. */
    List<Participant> actors(Frame frame, List<Participant> actors, List<Participant> recipients) {
        if (frame.story() && frame.kind() != Kind.STATEMENT) {
            return frame.kind().isSymmetric()
                    ? completed(frame.kind(), actors)
                    : sideOrAll(frame.kind(), actors, recipients);
        }
        Candidate before = last.get(key(frame));
        if (!actors.isEmpty() || before == null) {
            return actors;
        }
        return Parties.without(before.actors(), Participant.codes(recipients));
    }

    /** The recipients, completed from the last event of the kind by the same actors. */
    List<Participant> recipients(Frame frame, List<Participant> actors, List<Participant> recipients) {
        if (frame.story() && frame.kind() == Kind.VISIT && recipients.isEmpty() && !actors.isEmpty()) {
            return other(Participant.codes(actors));
        }
        if (frame.story() && MUTUAL.contains(frame.kind()) && recipients.isEmpty()) {
            List<Participant> other = other(Participant.codes(actors));
            return other.isEmpty() ? actors : other;
        }
        if (frame.kind() == Kind.SANCTION && "IMPOSE".equals(frame.type()) && recipients.isEmpty()) {
            return sanctioned(actors);
        }
        Candidate before = last.get(key(frame));
        if (!recipients.isEmpty() || before == null || "TEST".equals(frame.type())) {
            return recipients;
        }
        return before.actorCodes().equals(Participant.codes(actors)) ? before.recipients() : recipients;
    }

    /** Whom sanctions without a target are against: those last sanctioned, or the last target of blame or force. */
    private List<Participant> sanctioned(List<Participant> actors) {
        Candidate before = last.get(Kind.SANCTION + "/IMPOSE");
        List<Participant> likely = before == null ? target : before.recipients();
        return Parties.without(likely, Participant.codes(actors)).size() == likely.size() ? likely : List.of();
    }

    /** The actors of a kind with two sides: the other party, or both where neither side is named. */
    private List<Participant> sideOrAll(Kind kind, List<Participant> actors, List<Participant> recipients) {
        if (!actors.isEmpty()) {
            return actors;
        }
        if (kind == Kind.VISIT) {
            return visitor(Participant.codes(recipients));
        }
        return recipients.isEmpty() && MUTUAL.contains(kind) ? parties : other(Participant.codes(recipients));
    }

    /** Who speaks: the parties of the story where a plural word stands for them. */
    List<Participant> speakers(Frame frame, List<Participant> actors, Told told) {
        return actors.isEmpty() && frame.story() && told.isByAll() ? parties : actors;
    }

    /** Whom a statement is aimed at that names nobody: each other, the other party, or the last target of the kind. */
    List<Participant> addressees(Frame frame, List<Participant> actors, List<Participant> recipients, Told told) {
        Set<String> codes = Participant.codes(actors);
        assumed = frame.story() && recipients.isEmpty();
        if (codes.size() > 1 && told.isMutual()) {
            return actors;
        }
        if (!frame.story() || !recipients.isEmpty() || codes.isEmpty()) {
            return recipients;
        }
        List<Participant> likely = likely(frame.stance(), actors, codes);
        return likely.isEmpty() ? recent.other(codes) : likely;
    }

    private List<Participant> likely(@Nullable Stance stance, List<Participant> actors, Set<String> codes) {
        if (stance == Stance.PLEDGE && codes.size() > 1) {
            return actors;
        }
        if (stance == Stance.PLEDGE || stance == Stance.SUPPORT) {
            return other(codes);
        }
        if (stance == Stance.REJECT && codes.stream().anyMatch(accusers::containsKey)) {
            return codes.stream()
                    .flatMap(c -> accusers.getOrDefault(c, List.of()).stream())
                    .toList();
        }
        return target.stream().noneMatch(p -> codes.contains(p.code())) ? target : other(codes);
    }

    /** Whether the addressees asked for last were not named by the sentence. */
    boolean hasAssumed() {
        return assumed;
    }

    /** Hears of the parties of the sentence before its events are looked for. */
    void read(Scene scene) {
        recent.read(scene);
    }

    void follow(Candidate candidate) {
        if (candidate.frame().stance() != null
                && AIMED.contains(candidate.frame().stance())
                && !candidate.recipientCodes().isEmpty()) {
            target = candidate.recipients();
            candidate.recipientCodes().forEach(c -> accusers.put(c, candidate.actors()));
        }
        if (candidate.kind() == Kind.FORCE && candidate.actorCodes().size() == 1) {
            target = candidate.actors();
        }
        boolean sets = candidate.kind() == Kind.MEETING
                || candidate.kind() == Kind.VISIT
                || (candidate.kind() == Kind.AGREEMENT && parties.isEmpty());
        boolean first = parties.isEmpty()
                && candidate.kind() == Kind.MEETING
                && !assembly(candidate).isEmpty();
        boolean unnamed = candidate.kind() == Kind.MEETING
                && candidate.actorCodes().size() == 1
                && candidate.actors().stream().anyMatch(StoryParties::isCompany);
        if (first || unnamed || (sets && candidate.allCodes().size() > 1)) {
            Set<Participant> all = new LinkedHashSet<>(candidate.actors());
            all.addAll(candidate.recipients());
            parties = all.stream().filter(p -> p.code() != null).toList();
            assembly = assembly(candidate);
        }
        if (CARRIED.contains(candidate.kind())) {
            last.put(key(candidate.frame()), candidate);
        }
    }

    /** The parties with those of the story; to an agreement whose parties nobody names, the states are. */
    private List<Participant> completed(Kind kind, List<Participant> actors) {
        boolean unnamed = actors.stream().anyMatch(p -> p.code() == null && p.post() == null);
        if (parties.isEmpty() || unnamed || Participant.codes(actors).size() > 1) {
            return actors;
        }
        if (!Participant.codes(parties).containsAll(Participant.codes(actors))) {
            return actors;
        }
        if (kind == Kind.AGREEMENT
                && !assembly.isEmpty()
                && Participant.codes(assembly).containsAll(Participant.codes(actors))) {
            return assembly;
        }
        List<Participant> all = new ArrayList<>(actors);
        for (Participant other : Parties.without(parties, Participant.codes(actors))) {
            all.add(kind == Kind.AGREEMENT && other.code() != null ? Participant.of(other.code()) : other);
        }
        return Parties.tidy(all);
    }

    /** Whether common words tell of several who are not named: "Arab leaders". */
    private static boolean isCompany(Participant party) {
        String name = party.name();
        return party.code() == null
                && party.post() == null
                && name != null
                && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    /** The organisation whose own meeting is told of, even where one member is named too: its documents are its own. */
    private static List<Participant> assembly(Candidate meeting) {
        String name = meeting.topic();
        return !meeting.nominal() || name == null || name.contains(" with ")
                ? List.of()
                : meeting.actors().stream()
                        .filter(p -> p.code() != null && Parties.isOrganisation(p.code()))
                        .toList();
    }

    /** Who pays an unsigned visit: the other party to the story, else whom the publisher speaks for. */
    private List<Participant> visitor(Set<String> hosts) {
        List<Participant> other = other(hosts);
        return !other.isEmpty() || publisher == null || hosts.isEmpty() || hosts.contains(publisher)
                ? other
                : List.of(Participant.of(publisher));
    }

    /** The one party to the story besides the given one. */
    private List<Participant> other(Set<String> codes) {
        Set<String> now = Participant.codes(parties);
        Set<String> all = codes.size() == 1 && !now.containsAll(codes) ? Participant.codes(beginning) : now;
        if (codes.size() != 1 || all.size() != 2 || !all.containsAll(codes)) {
            return List.of();
        }
        return all.stream().filter(c -> !codes.contains(c)).map(Participant::of).toList();
    }

    private static String key(Frame frame) {
        return frame.kind() + "/" + frame.type();
    }
}
