package org.entente.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;

/**
 * The states named last: to whom words are addressed that name nobody, as in "Indonesia declined the invitation".
 *
 * <p>Not safe to share between threads; one per document, fed in text order.
 */
final class RecentParties {
    private static final int REACH = 3;

    private final Deque<List<String>> sentences = new ArrayDeque<>();

    /** Takes in the next sentence and forgets the oldest. */
    void read(Scene scene) {
        sentences.addFirst(scene.mentions().stream()
                .filter(m -> m.kind() != Mention.Kind.IGO)
                .flatMap(m -> m.participants().stream())
                .map(Participant::code)
                .filter(Objects::nonNull)
                .filter(c -> !Parties.isOrganisation(c))
                .distinct()
                .toList());
        if (sentences.size() > REACH) {
            sentences.removeLast();
        }
    }

    /** The one other state of the nearest sentence that names another; nobody where it names several. */
    List<Participant> other(Set<String> codes) {
        for (List<String> sentence : sentences) {
            List<String> others =
                    sentence.stream().filter(c -> !codes.contains(c)).toList();
            if (!others.isEmpty()) {
                return others.size() == 1 ? List.of(Participant.of(others.get(0))) : List.of();
            }
        }
        return List.of();
    }
}
