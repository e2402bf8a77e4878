package org.entente.speech;

import org.entente.actor.Participant;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that somebody says: the words between quotation marks, or an answer or question of an interview.
 *
 * @param span the words said, without the speaker label
 * @param speaker null when the text does not tell
 */
public record Utterance(Span span, Kind kind, @Nullable Participant speaker) {
    public enum Kind {
        QUOTATION,
        ANSWER,
        QUESTION
    }
}
