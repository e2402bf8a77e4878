package org.entente.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One calendar period that a text names: a day, a week, a month, a decade.
 *
 * @param first its first day
 * @param about whether the text gives it as approximate
 */
record Moment(LocalDate first, Unit unit, boolean about) {
    /** The period of the unit that holds the day. */
    static Moment of(Unit unit, LocalDate day) {
        return new Moment(unit.start(day), unit, false);
    }

    static Moment year(int year) {
        return of(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    LocalDate last() {
        return unit.end(first);
    }

    Moment approximate() {
        return new Moment(first, unit, true);
    }

    /** The EDTF point at which it starts, no finer than the text states. */
    String startPoint() {
        return point(first);
    }

    String endPoint() {
        return point(last());
    }

    private String point(LocalDate day) {
        String mark = about ? "~" : "";
        return switch (unit) {
            case DAY, WEEK, WEEKEND ->
                format("%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth()) + mark;
            case MONTH, QUARTER, SEASON, HALF -> format("%04d-%02d", day.getYear(), day.getMonthValue()) + mark;
            case YEAR -> format("%04d", day.getYear()) + mark;
            case DECADE -> format("%03dX", day.getYear() / 10);
            case CENTURY -> format("%02dXX", day.getYear() / 100);
        };
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
