package org.entente.happening;

import java.time.LocalDate;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The days an event may lie on, as numbers that compare quickly.
 *
 * @param first first day, {@code Long.MIN_VALUE} when open
 * @param last last day, {@code Long.MAX_VALUE} when open
 */
record When(long first, long last) {
    private static final int MONTH = 31;
    private static final int SEASON = 123;
    private static final int YEAR = 366;

    /** How well two dates fit. */
    enum Fit {
        SAME_DAY,
        WITHIN_A_MONTH,
        WITHIN_A_SEASON,
        COARSE,
        UNKNOWN,
        NEAR,
        APART
    }

    /** The days of an EDTF value; those about a time reach a little further; null when there is no date. */
    static @Nullable When of(@Nullable String edtf) {
        if (edtf == null) {
            return null;
        }
        Edtf date = Edtf.of(edtf);
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        When exact = new When(
                first == null ? Long.MIN_VALUE : first.toEpochDay(), last == null ? Long.MAX_VALUE : last.toEpochDay());
        return edtf.indexOf('~') < 0 && edtf.indexOf('%') < 0 ? exact : exact.widened();
    }

    private When widened() {
        if (isOpen()) {
            return this;
        }
        long margin = Math.max(1, span() / 2);
        return new When(first - margin, last + margin);
    }

    boolean isOpen() {
        return first == Long.MIN_VALUE || last == Long.MAX_VALUE;
    }

    /** Days from the first to the last, both counted. */
    long span() {
        return isOpen() ? Long.MAX_VALUE : last - first + 1;
    }

    /** Whether it says no more than a year, or less. */
    boolean isVague() {
        return span() > SEASON;
    }

    /** Days that lie between the two; 0 when they meet. */
    long gap(When other) {
        if (first <= other.last && other.first <= last) {
            return 0;
        }
        return first > other.last ? first - other.last : other.first - last;
    }

    /** How the two fit when dates up to {@code tolerance} days apart may mean the same. */
    Fit fit(When other, int tolerance) {
        long gap = gap(other);
        if (gap > 0) {
            return gap <= tolerance ? Fit.NEAR : Fit.APART;
        }
        long coarser = Math.max(span(), other.span());
        if (coarser == 1) {
            return Fit.SAME_DAY;
        }
        return coarser <= MONTH ? Fit.WITHIN_A_MONTH : coarser <= SEASON ? Fit.WITHIN_A_SEASON : Fit.COARSE;
    }

    /** Whether both say a year at most. */
    static boolean areYears(When a, When b) {
        return a.span() <= YEAR && b.span() <= YEAR;
    }
}
