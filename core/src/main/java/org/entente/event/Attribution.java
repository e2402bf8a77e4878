package org.entente.event;

import java.util.List;
import org.entente.actor.Participant;
import org.entente.speech.Utterance;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives a candidate that stands inside somebody's words its speaker. */
final class Attribution {
    private final Reading reading;

    Attribution(Reading reading) {
        this.reading = reading;
    }

    List<Candidate> complete(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> Candidates.withSpeaker(c, speaker(c)))
                .toList();
    }

    private @Nullable Participant speaker(Candidate candidate) {
        if (candidate.kind() == Kind.STATEMENT) {
            return null;
        }
        Span trigger = reading.sentences()
                .get(candidate.sentences().get(0))
                .token(candidate.trigger())
                .span();
        for (Utterance utterance : reading.utterances()) {
            if (utterance.span().contains(trigger) && utterance.speaker() != null) {
                return utterance.speaker();
            }
        }
        return null;
    }
}
