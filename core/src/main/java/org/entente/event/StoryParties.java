package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The parties that the story of a document is about: those of its last meeting, visit or agreement. They stand in where
 * a sentence goes on without naming them ("The talks also touched on trade", "A memorandum was signed").
 *
 * <p>Not safe to share between threads; one per document.
 */
final class StoryParties {
    private List<Participant> parties = List.of();

    /** The parties of a symmetric event, completed when the sentence names only some of them. */
    List<Participant> complete(Frame frame, List<Participant> actors) {
        if (!isOpen(frame) || parties.isEmpty() || Candidate.codes(actors).size() > 1) {
            return actors;
        }
        Set<String> story = Candidate.codes(parties);
        if (!story.containsAll(Candidate.codes(actors))) {
            return actors;
        }
        List<Participant> all = new ArrayList<>(actors);
        all.addAll(Parties.without(parties, Candidate.codes(actors)));
        return Parties.tidy(all);
    }

    void follow(Candidate candidate) {
        boolean sets = candidate.kind() == Kind.MEETING || candidate.kind() == Kind.VISIT;
        if (sets && candidate.allCodes().size() > 1) {
            Set<Participant> all = new LinkedHashSet<>(candidate.actors());
            all.addAll(candidate.recipients());
            parties = List.copyOf(all);
        }
    }

    private static boolean isOpen(Frame frame) {
        @Nullable Stage stage = frame.stage();
        return frame.kind() == Kind.MEETING || stage == Stage.SIGNED || stage == Stage.NEGOTIATING;
    }
}
