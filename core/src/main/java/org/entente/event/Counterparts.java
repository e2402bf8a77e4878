package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Participant;

/** Tells whether two meetings of the same states bring other people together. */
final class Counterparts {
    private Counterparts() {}

    /** Whether some state is represented by named people in both lists, and by nobody who stands in both. */
    static boolean differ(List<Participant> a, List<Participant> b) {
        return Participant.codes(a).stream().anyMatch(code -> differ(names(a, code), names(b, code)));
    }

    private static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** The words of the names of the office-holders of a state. */
    private static Set<String> names(List<Participant> participants, String code) {
        Set<String> words = new TreeSet<>();
        for (Participant p : participants) {
            if (code.equals(p.code()) && p.post() != null && p.name() != null) {
                words.addAll(List.of(p.name().toLowerCase(Locale.ROOT).split("[\\s-]+", -1)));
            }
        }
        return words;
    }
}
