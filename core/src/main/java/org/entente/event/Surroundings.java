package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;

/**
 * The states that stand around a trigger: nearest in its own sentence, then in the sentences before. They take the side
 * that an act between two states must have and that no path of its frame has found: "The ambassador was recalled".
 *
 * <p>Not safe to share between threads; one per document, fed in text order.
 */
final class Surroundings {
    private static final Set<Kind> EVIDENT = EnumSet.of(Kind.REPRESENTATION, Kind.EXERCISE);
    private static final Set<Mention.Kind> NAMING = EnumSet.complementOf(EnumSet.of(Mention.Kind.PLACE));
    private static final Set<Kind> REPEATED = EnumSet.of(Kind.AID, Kind.REPRESENTATION);
    private static final Set<Kind> PLACED = EnumSet.of(Kind.FORCE, Kind.AID, Kind.PROJECT, Kind.EXCHANGE);
    private static final int REACH = 2;

    private final List<List<Participant>> before = new ArrayList<>();
    private final Map<Kind, List<Participant>> last = new EnumMap<>(Kind.class);

    private final List<Participant> prominent;

    /** Those whom the document mentions often come first among those of the sentences before. */
    Surroundings(List<Participant> prominent) {
        this.prominent = prominent.stream()
                .filter(p -> p.code() != null && !Parties.isOrganisation(p.code()))
                .toList();
    }

    /** Both sides of an act. */
    record Sides(List<Participant> actors, List<Participant> recipients) {}

    /** The sides with the missing one taken from around the trigger; unchanged where the frame or the text allows none. */
    Sides complete(Scene scene, int trigger, Frame frame, Sides sides) {
        Set<String> from = Participant.codes(sides.actors());
        Set<String> to = Participant.codes(sides.recipients());
        boolean silent = from.isEmpty() && to.isEmpty();
        Kind kind = frame.kind();
        if (!frame.around() || (silent && !EVIDENT.contains(kind))) {
            return sides;
        }
        List<Participant> helped = last.getOrDefault(kind, List.of());
        if (!from.isEmpty() && Participant.codes(helped).stream().noneMatch(from::contains) && !helped.isEmpty()) {
            return new Sides(sides.actors(), helped);
        }
        List<Participant> others = others(scene, trigger, kind, from, to);
        if (others.isEmpty() || (silent && others.size() < 2)) {
            return sides;
        }
        if (!from.isEmpty()) {
            return kind.isSymmetric()
                    ? new Sides(joined(sides.actors(), others.get(0)), sides.recipients())
                    : new Sides(sides.actors(), others.subList(0, 1));
        }
        if (!to.isEmpty()) {
            return new Sides(others.subList(0, 1), sides.recipients());
        }
        return kind.isSymmetric()
                ? new Sides(others.subList(0, 2), List.of())
                : new Sides(others.subList(0, 1), others.subList(1, 2));
    }

    /** Remembers whom an act is for: others help the same country in the sentences that follow. */
    void follow(Candidate candidate) {
        if (REPEATED.contains(candidate.kind()) && !candidate.recipientCodes().isEmpty()) {
            last.put(candidate.kind(), candidate.recipients());
        }
    }

    /** Remembers the states of a sentence that has been read. */
    void pass(Scene scene) {
        List<Participant> named = new ArrayList<>();
        for (int i = scene.mentions().size() - 1; i >= 0; i--) {
            named.addAll(states(scene.mentions().get(i)));
        }
        before.add(0, named);
        if (before.size() > REACH) {
            before.remove(REACH);
        }
    }

    private List<Participant> others(Scene scene, int trigger, Kind kind, Set<String> from, Set<String> to) {
        Set<Participant> found = new LinkedHashSet<>();
        scene.mentions().stream()
                .sorted(Comparator.comparingInt(m -> Math.abs(m.head() - trigger)))
                .forEach(m -> {
                    found.addAll(states(m));
                    if (PLACED.contains(kind) && m.participants().isEmpty() && m.place() != null) {
                        found.add(Participant.of(m.place()));
                    }
                });
        boolean targetless = kind == Kind.FORCE && to.isEmpty();
        if (!targetless) {
            found.addAll(prominent);
            before.forEach(found::addAll);
        }
        return found.stream()
                .filter(p -> !from.contains(p.code()) && !to.contains(p.code()))
                .toList();
    }

    private static List<Participant> states(Mention mention) {
        return !NAMING.contains(mention.kind())
                ? List.of()
                : mention.participants().stream()
                        .map(Participant::code)
                        .filter(c -> c != null && !Parties.isOrganisation(c))
                        .map(Participant::of)
                        .toList();
    }

    private static List<Participant> joined(List<Participant> some, Participant other) {
        List<Participant> all = new ArrayList<>(some);
        all.add(other);
        return all;
    }
}
