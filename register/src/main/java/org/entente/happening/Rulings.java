package org.entente.happening;

import java.util.List;
import java.util.Set;

/**
 * What persons have decided on which reports are of one event.
 *
 * @param same reports that are of one event, whatever speaks against it
 * @param different reports that are not
 */
public record Rulings(List<Pair> same, Set<Pair> different) {
    /** Nobody has decided anything. */
    public static final Rulings NONE = new Rulings(List.of(), Set.of());

    public Rulings {
        same = List.copyOf(same);
        different = Set.copyOf(different);
    }

    /** The ids of two events, in order. */
    public record Pair(String first, String second) {
        public static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    boolean differ(SourcedEvent a, SourcedEvent b) {
        return !different.isEmpty()
                && different.contains(Pair.of(a.event().id(), b.event().id()));
    }
}
