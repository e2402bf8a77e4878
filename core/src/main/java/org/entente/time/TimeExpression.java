package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.entente.time.Context.Base;
import org.entente.time.Recurring.Pick;
import org.entente.time.Recurring.WeekdayName;
import org.entente.time.Recurring.YearDay;
import org.jspecify.annotations.Nullable;

/** The meaning of a time expression before it is known when the text was written. */
sealed interface TimeExpression
        permits Recurring,
                TimeExpression.Fixed,
                TimeExpression.Shift,
                TimeExpression.Weekend,
                TimeExpression.Stretch,
                TimeExpression.Roughly,
                TimeExpression.Anniversary,
                TimeExpression.Numeric,
                TimeExpression.EndOf,
                TimeExpression.About,
                TimeExpression.Range {
    /** The value; null when the context does not tell. */
    @Nullable Period resolve(Context context);

    /** Whether it takes its year from the context. */
    default boolean lacksYear() {
        return false;
    }

    /** A period known by name: "2016", "the 1990s", "2016-09-10". */
    record Fixed(Moment moment) implements TimeExpression {
        @Override
        public Period resolve(Context context) {
            return Period.of(moment);
        }
    }

    /**
     * So many units from the base: "last week", "two years ago", "the following day".
     *
     * @param grain the unit of the result: "half a century ago" counts years and names one
     */
    record Shift(Unit unit, int count, Unit grain, Base base) implements TimeExpression {
        Shift(Unit unit, int count, Base base) {
            this(unit, count, unit, base);
        }

        @Override
        public @Nullable Period resolve(Context context) {
            LocalDate day = context.base(base);
            if (day == null) {
                return null;
            }
            Moment from = context.from(base);
            if (from != null && unit.compareTo(from.unit()) < 0) {
                return fromCoarser(from);
            }
            return Period.of(grain, unit.plus(day, count));
        }

        /** "Nine days later" after a date that is only a month. */
        private Period fromCoarser(Moment anchor) {
            Moment same = Moment.of(anchor.unit(), unit.plus(anchor.first(), count < 0 ? 0 : count));
            return Period.of(count == 0 ? same : same.approximate());
        }
    }

    /** The weekend: the last, coming or present one. */
    record Weekend(Pick pick) implements TimeExpression {
        private long weeks(DayOfWeek today, Outlook outlook) {
            return switch (pick) {
                case LAST -> -1;
                case NEXT -> 1;
                case THIS -> outlook == Outlook.PAST && today == DayOfWeek.MONDAY ? -1 : 0;
                default -> outlook == Outlook.FUTURE || today.compareTo(DayOfWeek.SATURDAY) >= 0 ? 0 : -1;
            };
        }

        @Override
        public @Nullable Period resolve(Context context) {
            LocalDate day = context.published();
            if (day == null) {
                return null;
            }
            return Period.of(Unit.WEEKEND, day.plusWeeks(weeks(day.getDayOfWeek(), context.outlook())));
        }
    }

    /** The units before or after publication: "the past decade", "the next two weeks"; a negative count looks back. */
    record Stretch(Unit unit, int count) implements TimeExpression {
        @Override
        public @Nullable Period resolve(Context context) {
            LocalDate day = context.published();
            if (day == null) {
                return null;
            }
            Moment here = Moment.of(grain(), day);
            Moment there = Moment.of(grain(), unit.plus(day, count));
            return count < 0 ? new Period(there, here) : new Period(here, there);
        }

        private Unit grain() {
            return switch (unit) {
                case DAY, WEEK, WEEKEND -> Unit.DAY;
                case YEAR -> Math.abs(count) == 1 ? Unit.MONTH : Unit.YEAR;
                case DECADE, CENTURY -> Unit.YEAR;
                default -> Unit.MONTH;
            };
        }
    }

    /** A few days, weeks or months from the base, known to the next coarser unit: "days ago", "in the coming weeks". */
    record Roughly(Unit unit, boolean ahead, Base base) implements TimeExpression {
        private static final int FEW = 3;

        @Override
        public @Nullable Period resolve(Context context) {
            LocalDate day = context.base(base);
            if (day == null || unit.compareTo(Unit.MONTH) > 0) {
                return null;
            }
            Unit grain = unit == Unit.MONTH ? Unit.YEAR : Unit.MONTH;
            return Period.of(grain, unit.plus(day, ahead ? FEW : -FEW)).approximate();
        }
    }

    /** The year so many years before: "the 20th anniversary of". */
    record Anniversary(int years) implements TimeExpression {
        @Override
        public @Nullable Period resolve(Context context) {
            LocalDate day = context.base(Base.HERE);
            return day == null ? null : Period.of(Unit.YEAR, day.minusYears(years));
        }
    }

    /** Two numbers that are day and month in either order: the reading next to the publication day is taken. */
    record Numeric(int first, int second, @Nullable Integer year) implements TimeExpression {
        @Override
        public @Nullable Period resolve(Context context) {
            Period dayFirst = read(second, first, context);
            Period monthFirst = read(first, second, context);
            if (dayFirst == null || monthFirst == null) {
                return dayFirst == null ? monthFirst : dayFirst;
            }
            LocalDate day = context.published();
            return day != null && distance(monthFirst, day) < distance(dayFirst, day) ? monthFirst : dayFirst;
        }

        private @Nullable Period read(int month, int day, Context context) {
            if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
                return null;
            }
            Fixed frame = year == null ? null : new Fixed(Moment.year(year));
            return new YearDay(frame, month, day, Pick.CONTEXT).resolve(context);
        }

        private static long distance(Period period, LocalDate day) {
            return Math.abs(ChronoUnit.DAYS.between(period.from().first(), day));
        }
    }

    /** The end of a period: the period itself, unless it is a deadline. */
    record EndOf(TimeExpression of) implements TimeExpression {
        @Override
        public @Nullable Period resolve(Context context) {
            return of.resolve(context);
        }
    }

    /** "About", "nearly" and the like. */
    record About(TimeExpression of) implements TimeExpression {
        @Override
        public @Nullable Period resolve(Context context) {
            Period period = of.resolve(context);
            return period == null ? null : period.approximate();
        }
    }

    /** From one to another; a year that one side lacks comes from the other. */
    record Range(TimeExpression from, TimeExpression to) implements TimeExpression {
        @Override
        public boolean lacksYear() {
            return from.lacksYear() && to.lacksYear();
        }

        @Override
        public @Nullable Period resolve(Context context) {
            Period present = present(context);
            if (present != null) {
                return present;
            }
            boolean toFirst =
                    (from.lacksYear() && !to.lacksYear()) || (!looksAhead(context) && to instanceof Recurring);
            Period first = toFirst ? to.resolve(context) : from.resolve(context);
            if (first == null) {
                return null;
            }
            return toFirst ? span(before(first, context), first) : span(first, after(first, context));
        }

        /** The occurrence that holds the publication day, if the years are open. */
        private @Nullable Period present(Context context) {
            LocalDate day = context.published();
            if (day == null
                    || context.year() != null
                    || !(from instanceof Recurring start && start.lacksYear())
                    || !(to instanceof Recurring stop && stop.lacksYear())) {
                return null;
            }
            Period last = stop.onOrAfter(day);
            Period first = start.onOrBefore(last.from().first());
            return first.from().first().isAfter(day) ? null : span(first, last);
        }

        private boolean looksAhead(Context context) {
            return context.outlook() == Outlook.FUTURE || (to.lacksYear() && !from.lacksYear());
        }

        private @Nullable Period before(Period end, Context context) {
            boolean free = from.lacksYear() || from instanceof WeekdayName;
            return free && from instanceof Recurring r ? r.onOrBefore(end.from().first()) : from.resolve(context);
        }

        private @Nullable Period after(Period start, Context context) {
            boolean free = to.lacksYear() || to instanceof WeekdayName;
            return free && to instanceof Recurring r ? r.onOrAfter(start.from().first()) : to.resolve(context);
        }

        private static @Nullable Period span(@Nullable Period start, @Nullable Period end) {
            return start == null || end == null ? null : new Period(start.from(), end.to());
        }
    }
}
