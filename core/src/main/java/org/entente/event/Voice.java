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
    private final @Nullable String orator;

    private Voice(List<Utterance> utterances, @Nullable String publisher, @Nullable String orator) {
        this.utterances = utterances;
        this.publisher = publisher;
        this.orator = orator;
    }

    Voice(List<Utterance> utterances, @Nullable String publisher) {
        this(utterances, publisher, null);
    }

    /** The voice of a document that is somebody's speech or the answers of one who is asked. */
    static Voice ofOration(List<Utterance> utterances, @Nullable String orator) {
        return new Voice(utterances, orator, orator);
    }

    /** Who says the words; nobody where the text does not tell. */
    List<Participant> at(Span words) {
        for (Utterance utterance : utterances) {
            if (utterance.span().contains(words)) {
                Participant speaker = utterance.speaker();
                return speaker != null && speaker.code() != null ? List.of(speaker) : unknown(utterance);
            }
        }
        return publisher == null ? List.of() : List.of(Participant.of(publisher));
    }

    /** An answer by somebody unknown is the orator's. */
    private List<Participant> unknown(Utterance utterance) {
        return orator == null || utterance.kind() != Utterance.Kind.ANSWER
                ? List.of()
                : List.of(Participant.of(orator));
    }
}
