package org.entente.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A full calendar date as written in English or in digits.
 *
 * @param start where it stands in the searched text
 * @param order how a date in digits was read, null when its order is beyond doubt
 */
record StatedDate(
        LocalDate date,
        int start,
        int end,
        String written,
        @Nullable DateOrder order) {
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?:"
                    + "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?=\\D|$)"
                    + "|(\\d{4})(\\d{2})(\\d{2})(?=T\\d|$)"
                    + "|(\\d{1,2})([-/.])(\\d{1,2})\\9(\\d{4})(?!\\d)"
                    + "|(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \\u00a0.-]{1,3}" + MONTH
                    + "[ \\u00a0,.-]{1,3}(\\d{4})(?!\\d)"
                    + "|\\b" + MONTH + "[ \\u00a0]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[, \\u00a0]{1,3}(\\d{4})(?!\\d))",
            Pattern.CASE_INSENSITIVE);

    /**
     * The first date of the text.
     *
     * @param usual how digits are read whose order nothing tells
     * @return null when there is none
     * @throws DateTimeException naming the date when there is no such day
     */
    static @Nullable StatedDate find(String text, DateOrder usual) {
        Matcher m = DATE.matcher(text);
        return m.find() ? read(m, usual) : null;
    }

    private static StatedDate read(Matcher m, DateOrder usual) {
        if (m.group(1) != null) {
            return of(m, number(m, 1), number(m, 3), number(m, 4), null);
        }
        if (m.group(5) != null) {
            return of(m, number(m, 5), number(m, 6), number(m, 7), null);
        }
        if (m.group(8) != null) {
            return digits(m, number(m, 8), number(m, 10), usual);
        }
        return m.group(12) != null
                ? of(m, number(m, 14), month(m.group(13)), number(m, 12), null)
                : of(m, number(m, 17), month(m.group(15)), number(m, 16), null);
    }

    /** Dots are only used day first; a part above twelve is a day; the rest follows usage. */
    private static StatedDate digits(Matcher m, int first, int second, DateOrder usual) {
        boolean clear = m.group(9).equals(".") || first > 12 || second > 12 || first == second;
        boolean monthFirst = clear ? second > 12 && first <= 12 : usual == DateOrder.MONTH_FIRST;
        int day = monthFirst ? second : first;
        int month = monthFirst ? first : second;
        return of(m, number(m, 11), month, day, clear ? null : usual);
    }

    private static StatedDate of(Matcher m, int year, int month, int day, @Nullable DateOrder order) {
        try {
            if (year < 1) {
                throw new DateTimeException("year");
            }
            return new StatedDate(LocalDate.of(year, month, day), m.start(), m.end(), m.group(), order);
        } catch (DateTimeException e) {
            throw new DateTimeException("there is no day " + m.group(), e);
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().regionMatches(true, 0, name, 0, 3)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }

    /** The same date, its order no longer in doubt. */
    StatedDate settled() {
        return new StatedDate(date, start, end, written, null);
    }

    /** The order that every telling date in digits of the text shares; null when there is none or they disagree. */
    static @Nullable DateOrder orderIn(String text) {
        DateOrder found = null;
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            DateOrder order = m.group(8) == null ? null : telling(number(m, 8), number(m, 10));
            if (order != null && found != null && order != found) {
                return null;
            }
            found = order == null ? found : order;
        }
        return found;
    }

    private static @Nullable DateOrder telling(int first, int second) {
        if ((first > 12) == (second > 12)) {
            return null;
        }
        return first > 12 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
