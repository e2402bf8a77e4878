package org.entente.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/**
 * An event as one trigger tells it, before mentions of the same event are joined.
 *
 * @param sentences the sentences that tell it, the best one first
 * @param nominal whether a noun announces it
 * @param habitual whether it is told as a habit or at no particular time ("has repeatedly warned", "recent talks")
 * @param detail whether it tells more of what was told before: "they discussed", "the talks"
 * @param dating the words of the text that date it; null where the story around it or the publication does
 */
record Candidate(
        List<Integer> sentences,
        int trigger,
        Frame frame,
        @Nullable Stage stage,
        @Nullable String type,
        Status status,
        Domain domain,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable String date,
        @Nullable String dating,
        Event.@Nullable Place place,
        @Nullable String topic,
        @Nullable Participant speaker,
        boolean nominal,
        boolean habitual,
        boolean detail) {

    Kind kind() {
        return frame.kind();
    }

    boolean isSymmetric() {
        return kind().isSymmetric();
    }

    /** Whether the text dates it, rather than the story around it or the publication. */
    boolean dated() {
        return dating != null;
    }

    Set<String> actorCodes() {
        return Participant.codes(actors);
    }

    Set<String> recipientCodes() {
        return Participant.codes(recipients);
    }

    Set<String> allCodes() {
        Set<String> all = new LinkedHashSet<>(actorCodes());
        all.addAll(recipientCodes());
        return all;
    }
}
