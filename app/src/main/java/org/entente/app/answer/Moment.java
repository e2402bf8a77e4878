package org.entente.app.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where and when a question is asked.
 *
 * @param asOf the day of which the answer is to be true; null for today
 * @param knownOn the day on which the documents used had been published; null for all documents
 */
public record Moment(
        LocalDate today, @Nullable LocalDate asOf, @Nullable LocalDate knownOn) {
    /** The day of which the answer is to be true. */
    public LocalDate day() {
        if (asOf != null) {
            return asOf;
        }
        return knownOn == null ? today : knownOn;
    }
}
