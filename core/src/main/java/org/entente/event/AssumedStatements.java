package org.entente.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Statements whose addressees stand in no word of the sentence but come from the story. They count only where the
 * sentence does not make the same statement in plainer words, and once where sentence after sentence makes them.
 *
 * <p>Not safe to share between threads; one per document, fed in text order.
 */
final class AssumedStatements {
    private final Set<Candidate> assumed = new HashSet<>();
    private List<Candidate> last = List.of();

    void note(Candidate candidate) {
        assumed.add(candidate);
    }

    /** The candidates of one sentence without the assumed statements that say nothing new. */
    List<Candidate> settle(List<Candidate> found) {
        List<Candidate> here = found.stream().filter(assumed::contains).toList();
        List<Candidate> kept = new ArrayList<>(found);
        kept.removeIf(c -> assumed.contains(c) && (isToldBetter(c, found) || goesOn(c)));
        last = here.isEmpty() ? last : here;
        assumed.clear();
        return kept;
    }

    private boolean isToldBetter(Candidate statement, List<Candidate> found) {
        return found.stream()
                .anyMatch(c -> c.kind() == Kind.STATEMENT
                        && c.trigger() != statement.trigger()
                        && c.frame().stance() == statement.frame().stance()
                        && c.actorCodes().stream().anyMatch(statement.actorCodes()::contains)
                        && (!assumed.contains(c) || c.trigger() < statement.trigger()));
    }

    /** Whether the sentence before made the same statement. */
    private boolean goesOn(Candidate statement) {
        return last.stream()
                .anyMatch(c -> c.frame().stance() == statement.frame().stance()
                        && c.actorCodes().equals(statement.actorCodes())
                        && c.recipientCodes().equals(statement.recipientCodes())
                        && statement.sentences().get(0) - c.sentences().get(0) <= 1);
    }
}
