package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Something that comes round again: a month, a day of the year, a season, a weekday. */
sealed interface Recurring extends TimeExpression {
    /** Which of the recurring days, months or seasons of a name is meant. */
    enum Pick {
        /** the one that tense suggests */
        CONTEXT,
        LAST,
        THIS,
        NEXT,
        /** the next after the date that the text has set */
        FOLLOWING
    }

    /** How far ahead a date without tense may lie to be taken for the coming one, in days. */
    int NEAR_DAYS = 45;

    /** How far ahead a day may lie that a past tense around announces: "a summit was set for May 12". */
    int FEW_DAYS = 14;

    int HALF_YEAR = 183;

    int NINE_MONTHS = 270;

    Pick pick();

    /** The first occurrence that ends on or after the day. */
    Period onOrAfter(LocalDate day);

    /** The last occurrence that starts on or before the day. */
    Period onOrBefore(LocalDate day);

    /** The occurrence that the pick and the tense of the context suggest. */
    default @Nullable Period choose(Context context) {
        LocalDate day = context.published();
        if (pick() == Pick.FOLLOWING) {
            Moment anchor = context.anchor();
            return anchor == null ? null : onOrAfter(anchor.last().plusDays(1));
        }
        if (day == null) {
            return null;
        }
        return switch (pick()) {
            case LAST -> lastBefore(day);
            case NEXT -> nextAfter(day);
            default -> byTense(day, context.outlook());
        };
    }

    private Period lastBefore(LocalDate day) {
        Period latest = onOrBefore(day);
        return latest.to().last().isBefore(day)
                ? latest
                : onOrBefore(latest.from().first().minusDays(1));
    }

    private Period nextAfter(LocalDate day) {
        Period coming = onOrAfter(day);
        return coming.from().first().isAfter(day)
                ? coming
                : onOrAfter(coming.to().last().plusDays(1));
    }

    /**
     * What tense suggests, unless that one is most of a year away and the other one near: nobody says "in August" in
     * October for the August to come. Without tense the past, unless the coming one is near and the last one far.
     */
    default Period byTense(LocalDate day, Outlook outlook) {
        Period past = onOrBefore(day.plusDays(tolerance()));
        Period coming = onOrAfter(day);
        long ahead = ChronoUnit.DAYS.between(day, coming.from().first());
        long since = ChronoUnit.DAYS.between(past.to().last(), day);
        return switch (outlook) {
            case PAST -> ahead <= FEW_DAYS && isDay() && since > 0 ? coming : past;
            case FUTURE -> ahead > NINE_MONTHS && ahead > 2 * since ? past : coming;
            case UNKNOWN -> ahead <= NEAR_DAYS && since > HALF_YEAR ? coming : past;
        };
    }

    /** Whether it names one day of the year. */
    default boolean isDay() {
        return false;
    }

    /** Days that a past date may lie ahead, for publishers west of the place of the event. */
    default int tolerance() {
        return 0;
    }

    /**
     * A month or a day of the year.
     *
     * @param within what gives the year; null when the text leaves it out
     * @param day 0 for the whole month
     */
    record YearDay(@Nullable TimeExpression within, int month, int day, Pick pick) implements Recurring {
        private static final int LEAP_CYCLE = 8;

        @Override
        public boolean lacksYear() {
            return within == null && pick == Pick.CONTEXT;
        }

        @Override
        public @Nullable Period resolve(Context context) {
            if (within != null) {
                Period frame = within.resolve(context);
                return frame == null ? null : in(frame.from().first().getYear());
            }
            Integer year = context.year();
            return year != null && pick == Pick.CONTEXT ? in(year) : choose(context);
        }

        private @Nullable Period in(int year) {
            if (day > YearMonth.of(year, month).lengthOfMonth()) {
                return null;
            }
            return Period.of(day == 0 ? Unit.MONTH : Unit.DAY, LocalDate.of(year, month, Math.max(day, 1)));
        }

        @Override
        public Period onOrAfter(LocalDate from) {
            for (int year = from.getYear(); year <= from.getYear() + LEAP_CYCLE; year++) {
                Period found = in(year);
                if (found != null && !found.to().last().isBefore(from)) {
                    return found;
                }
            }
            throw new IllegalStateException("no such day: " + this);
        }

        @Override
        public Period onOrBefore(LocalDate until) {
            for (int year = until.getYear(); year >= until.getYear() - LEAP_CYCLE; year--) {
                Period found = in(year);
                if (found != null && !found.from().first().isAfter(until)) {
                    return found;
                }
            }
            throw new IllegalStateException("no such day: " + this);
        }

        @Override
        public int tolerance() {
            return day == 0 ? 0 : 1;
        }

        @Override
        public boolean isDay() {
            return day > 0;
        }
    }

    /**
     * A weekday.
     *
     * @param within the week it belongs to, null for none stated
     * @param morning whether the words say so: a morning elsewhere may be the publisher's evening before
     */
    record WeekdayName(DayOfWeek weekday, @Nullable TimeExpression within, Pick pick, boolean morning)
            implements Recurring {
        @Override
        public @Nullable Period resolve(Context context) {
            if (within == null) {
                return choose(context);
            }
            Period week = within.resolve(context);
            return week == null ? null : onOrAfter(week.from().first());
        }

        @Override
        public Period onOrAfter(LocalDate from) {
            return Period.of(Unit.DAY, from.with(TemporalAdjusters.nextOrSame(weekday)));
        }

        @Override
        public Period onOrBefore(LocalDate until) {
            return Period.of(Unit.DAY, until.with(TemporalAdjusters.previousOrSame(weekday)));
        }

        @Override
        public Period byTense(LocalDate day, Outlook outlook) {
            return outlook == Outlook.FUTURE ? onOrAfter(day) : onOrBefore(day.plusDays(tolerance()));
        }

        @Override
        public int tolerance() {
            return morning ? 1 : 0;
        }
    }

    /**
     * A quarter, half or season.
     *
     * @param index from 0: spring, or the first quarter or half
     */
    record YearPart(Unit unit, int index, @Nullable TimeExpression within, Pick pick) implements Recurring {
        @Override
        public boolean lacksYear() {
            return within == null && pick == Pick.CONTEXT;
        }

        @Override
        public @Nullable Period resolve(Context context) {
            Integer year = context.year();
            if (within != null) {
                Period frame = within.resolve(context);
                return frame == null ? null : in(frame.from().first().getYear());
            }
            if (pick == Pick.THIS && context.published() != null) {
                return in(context.published().getYear());
            }
            return year != null && pick == Pick.CONTEXT ? in(year) : choose(context);
        }

        private Period in(int year) {
            return switch (unit) {
                case SEASON -> Period.of(unit, LocalDate.of(year, 3, 1).plusMonths(3L * index));
                case HALF -> Period.of(unit, LocalDate.of(year, 1, 1).plusMonths(6L * index));
                default -> Period.of(unit, LocalDate.of(year, 1, 1).plusMonths(3L * index));
            };
        }

        @Override
        public Period onOrAfter(LocalDate day) {
            Period found = in(day.getYear() - 1);
            for (int year = day.getYear(); found.to().last().isBefore(day); year++) {
                found = in(year);
            }
            return found;
        }

        @Override
        public Period onOrBefore(LocalDate day) {
            Period found = in(day.getYear());
            return found.from().first().isAfter(day) ? in(day.getYear() - 1) : found;
        }
    }
}
