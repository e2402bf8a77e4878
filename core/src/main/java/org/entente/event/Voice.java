package org.entente.event;

import java.util.List;
import org.entente.actor.Participant;
import org.entente.speech.Utterance;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Whose words the text itself is: the speaker of an utterance, else the state that speaks through the publisher. */
final class Voice {
    private final List<Utterance> utterances;
    private final @Nullable String publisher;

    Voice(List<Utterance> utterances, @Nullable String publisher) {
        this.utterances = utterances;
        this.publisher = publisher;
    }

    /** Who says the words; nobody where the text does not tell. */
    List<Participant> at(Span words) {
        for (Utterance utterance : utterances) {
            if (utterance.span().contains(words)) {
                Participant speaker = utterance.speaker();
                return speaker == null || speaker.code() == null ? List.of() : List.of(speaker);
            }
        }
        return publisher == null ? List.of() : List.of(Participant.of(publisher));
    }
}
