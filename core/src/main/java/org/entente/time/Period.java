package org.entente.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The value of a resolved expression: one moment, or the stretch from one to another, both included. */
record Period(Moment from, Moment to) {
    private static final int LAST_YEAR = 9999;

    static Period of(Moment moment) {
        return new Period(moment, moment);
    }

    static Period of(Unit unit, LocalDate day) {
        return of(Moment.of(unit, day));
    }

    Period approximate() {
        return new Period(from.approximate(), to.approximate());
    }

    /** The EDTF value; null when it runs backwards or leaves the four-digit years. */
    @Nullable String date() {
        String start = from.startPoint();
        String end = to.endPoint();
        return valid() ? start.equals(end) ? start : start + "/" + end : null;
    }

    @Nullable String since() {
        return valid() ? from.startPoint() + "/.." : null;
    }

    @Nullable String until() {
        return valid() ? "../" + to.endPoint() : null;
    }

    /** Until the last day, for "by the end of". */
    @Nullable String untilLastDay() {
        return valid() ? "../" + Moment.of(Unit.DAY, to.last()).endPoint() : null;
    }

    private boolean valid() {
        return from.first().getYear() >= 0
                && to.last().getYear() <= LAST_YEAR
                && !to.last().isBefore(from.first());
    }
}
