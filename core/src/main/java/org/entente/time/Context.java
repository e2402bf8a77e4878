package org.entente.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against.
 *
 * @param published null when unknown
 * @param anchor the date the text has set last; the publication day at the start
 * @param here the date that the same sentence has set before the expression
 * @param outlook tense of the words around
 * @param year the year that a neighbouring expression lends to a day or month without one
 */
record Context(
        @Nullable LocalDate published,
        @Nullable Moment anchor,
        @Nullable Moment here,
        Outlook outlook,
        @Nullable Integer year) {
    /** The day from which an expression with the base counts. */
    @Nullable LocalDate base(Base base) {
        Moment from = from(base);
        return from == null ? published(base) : from.first();
    }

    private @Nullable LocalDate published(Base base) {
        return base == Base.ANCHOR ? null : published;
    }

    /** The date in the text from which an expression with the base counts; null for the publication day. */
    @Nullable Moment from(Base base) {
        return switch (base) {
            case PUBLISHED -> null;
            case ANCHOR -> anchor;
            case HERE -> here;
        };
    }

    /** From where a relative expression counts. */
    enum Base {
        PUBLISHED,
        /** the last date of the text */
        ANCHOR,
        /** the last date of the sentence, else publication */
        HERE
    }
}
