package org.entente.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.event.Event;
import org.entente.happening.Rulings;
import org.entente.happening.Rulings.Pair;

/**
 * All decisions, and what follows from them.
 *
 * @param decisions in the order in which they were made
 */
public record Ledger(List<Decision> decisions) {
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        decisions = List.copyOf(decisions);
    }

    /** The decisions that hold: those that nobody has undone. */
    public List<Decision> active() {
        Set<Long> undone = new HashSet<>();
        decisions.stream().map(Decision::undoes).filter(Objects::nonNull).forEach(undone::add);
        return decisions.stream()
                .filter(d -> d.act() != Act.UNDO && !undone.contains(d.number()))
                .toList();
    }

    /** The first decision that was changed, or that follows another than the one before it; empty when the log is whole. */
    public Optional<Decision> broken() {
        String before = Decision.NO_HASH;
        long number = 0;
        for (Decision d : decisions) {
            number++;
            if (d.number() != number || !d.follows(before)) {
                return Optional.of(d);
            }
            before = d.hash();
        }
        return Optional.empty();
    }

    /** The hash that the next decision follows. */
    public String lastHash() {
        return decisions.isEmpty()
                ? Decision.NO_HASH
                : decisions.get(decisions.size() - 1).hash();
    }

    /** Whether a decision holds that changes events of the document. */
    public boolean concerns(String doc) {
        return active().stream()
                .anyMatch(d -> changesEvents(d) && d.targets().get(0).doc().equals(doc));
    }

    private static boolean changesEvents(Decision d) {
        return d.act() == Act.CORRECT || d.act() == Act.REJECT;
    }

    /** The events of a document as they stand, from those that were read in it. */
    public List<Event> applied(List<Event> read) {
        List<Event> now = new ArrayList<>(read);
        for (Decision d : active()) {
            if (changesEvents(d)) {
                d.targets().get(0).in(read).ifPresent(target -> apply(d, target, now));
            }
        }
        return now;
    }

    private static void apply(Decision d, Event target, List<Event> now) {
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).id().equals(target.id())) {
                if (d.act() == Act.REJECT) {
                    now.remove(i);
                } else {
                    now.set(i, corrected(now.get(i), d));
                }
                return;
            }
        }
    }

    private static Event corrected(Event event, Decision d) {
        return Corrections.corrected(
                event, Objects.requireNonNull(d.field()), Objects.requireNonNullElse(d.value(), "null"));
    }

    /** What was decided on which reports are of one event; {@code eventsOf} gives the events of a document. */
    public Rulings rulings(Function<String, List<Event>> eventsOf) {
        List<Pair> same = new ArrayList<>();
        Set<Pair> different = new HashSet<>();
        for (Decision d : active()) {
            if (d.act() == Act.MERGE) {
                same.addAll(pairs(d, eventsOf));
            } else if (d.act() == Act.SPLIT) {
                different.addAll(pairs(d, eventsOf));
            }
        }
        return new Rulings(same, different);
    }

    /** The first target with each of the others. */
    private static List<Pair> pairs(Decision d, Function<String, List<Event>> eventsOf) {
        List<String> ids = d.targets().stream()
                .map(t -> t.in(eventsOf.apply(t.doc())).map(Event::id).orElse(t.event()))
                .toList();
        return ids.stream().skip(1).map(id -> Pair.of(ids.get(0), id)).toList();
    }
}
