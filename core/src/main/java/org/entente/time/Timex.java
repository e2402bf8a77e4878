package org.entente.time;

import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and its value.
 *
 * @param sentence index of the sentence in the document
 * @param first first token, inclusive
 * @param last last token, inclusive
 * @param value EDTF level 0/1 ({@code 2013-12}, {@code 2016/2017}, {@code 2016~}, {@code 2014/..}); null when it names no
 *     date that can be known ("recently", or a relative date in a document without publication date)
 */
public record Timex(
        int sentence,
        int first,
        int last,
        Span span,
        Kind kind,
        @Nullable String value) {
    /** How an expression dates what it is attached to. */
    public enum Kind {
        /** a point or period: "on Tuesday", "in March 2016", "last year" */
        DATE,
        /** since a point: an open interval */
        SINCE,
        /** until or by a point */
        UNTIL,
        /** a length of time: "for three years" */
        DURATION,
        /** repetition: "annually", "every two years" */
        SET,
        /** "now", "currently", "recently" */
        VAGUE
    }
}
