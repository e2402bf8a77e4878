package org.entente.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.entente.time.EdtfPoint.Precision;
import org.jspecify.annotations.Nullable;

/** Writes EDTF dates in English words, day before month. */
final class EnglishDates {
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    private EnglishDates() {}

    /** At least one of the two is given. */
    static String readable(@Nullable EdtfPoint start, @Nullable EdtfPoint end) {
        if (start == null) {
            return end == null ? "" : "by " + words(end);
        }
        if (end == null) {
            return "since " + words(start);
        }
        return start.equals(end) ? words(start) : interval(start, end);
    }

    private static String words(EdtfPoint point) {
        return markWord(point.mark()) + bare(point);
    }

    private static String markWord(char mark) {
        return switch (mark) {
            case '~' -> "about ";
            case '?' -> "perhaps ";
            case '%' -> "perhaps about ";
            default -> "";
        };
    }

    private static String bare(EdtfPoint point) {
        LocalDate day = point.first();
        return switch (point.precision()) {
            case DAY -> day.getDayOfMonth() + " " + monthAndYear(day);
            case MONTH -> monthAndYear(day);
            case SEASON -> season(point);
            case YEAR -> year(day);
            case DECADE -> year(day) + "s";
            case CENTURY -> century(day.getYear() / 100 + 1);
        };
    }

    private static String interval(EdtfPoint start, EdtfPoint end) {
        boolean plain = start.mark() == ' ' && end.mark() == ' ' && start.precision() == end.precision();
        if (plain && start.precision() == Precision.YEAR) {
            return year(start.first()) + "–" + year(end.first());
        }
        if (plain && start.first().getYear() == end.first().getYear()) {
            if (start.precision() == Precision.MONTH) {
                return month(start.first()) + "–" + words(end);
            }
            if (start.precision() == Precision.DAY) {
                return daysOfOneYear(start.first(), end);
            }
        }
        return words(start) + " – " + words(end);
    }

    private static String daysOfOneYear(LocalDate start, EdtfPoint end) {
        return start.getMonth() == end.first().getMonth()
                ? start.getDayOfMonth() + "–" + words(end)
                : start.getDayOfMonth() + " " + month(start) + " – " + words(end);
    }

    private static String monthAndYear(LocalDate day) {
        return month(day) + " " + year(day);
    }

    private static String month(LocalDate day) {
        Month month = day.getMonth();
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    private static String season(EdtfPoint point) {
        int index = Integer.parseInt(point.digits().substring(5)) - 21;
        return SEASONS[index] + " " + year(point.first());
    }

    private static String century(int number) {
        String suffix = number % 100 / 10 == 1
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + suffix + " century";
    }
}
