package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A calendar period that expressions name and count. Weeks start on Monday, winter in December. */
enum Unit {
    DAY(ChronoUnit.DAYS, 1),
    WEEK(ChronoUnit.WEEKS, 1),
    WEEKEND(ChronoUnit.WEEKS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    QUARTER(ChronoUnit.MONTHS, 3),
    SEASON(ChronoUnit.MONTHS, 3),
    HALF(ChronoUnit.MONTHS, 6),
    YEAR(ChronoUnit.YEARS, 1),
    DECADE(ChronoUnit.YEARS, 10),
    CENTURY(ChronoUnit.YEARS, 100);

    private final ChronoUnit step;
    private final int steps;

    Unit(ChronoUnit step, int steps) {
        this.step = step;
        this.steps = steps;
    }

    /** The same day, this many units later; negative for earlier. */
    LocalDate plus(LocalDate day, long count) {
        return day.plus(count * steps, step);
    }

    /** The first day of the period that holds the day. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.start(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER, HALF -> startOfMonths(day, 0);
            case SEASON -> startOfMonths(day, 2);
            case YEAR -> day.withDayOfYear(1);
            case DECADE, CENTURY -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), steps));
        };
    }

    private LocalDate startOfMonths(LocalDate day, int offset) {
        LocalDate month = day.withDayOfMonth(1);
        return month.minusMonths(Math.floorMod(month.getMonthValue() - 1 - offset, steps));
    }

    /** The last day of the period that starts on the day. */
    LocalDate end(LocalDate start) {
        return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    }
}
