package org.entente.time;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.time.EdtfPoint.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date of the Extended Date/Time Format, levels 0 and 1, as far as the guidelines use it: {@code 2011-01-10}, {@code
 * 2013-12}, {@code 2016}, {@code 2016~}, {@code 199X}, {@code 19XX}, and intervals of them, either side open as {@code ..}.
 */
public final class Edtf {
    private static final String OPEN = "..";

    private final String text;
    private final @Nullable EdtfPoint start;
    private final @Nullable EdtfPoint end;

    private Edtf(String text, @Nullable EdtfPoint start, @Nullable EdtfPoint end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The text without the marks of doubt at its end. */
    public static String bare(String text) {
        int end = text.length();
        while (end > 0 && "~?%".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The value, or empty when the text is none, names no day of the calendar, or ends before it starts. */
    public static Optional<Edtf> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return EdtfPoint.parse(text).map(point -> new Edtf(text, point, point));
        }
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        EdtfPoint start = EdtfPoint.parse(left).orElse(null);
        EdtfPoint end = EdtfPoint.parse(right).orElse(null);
        boolean complete = (start != null || left.equals(OPEN)) && (end != null || right.equals(OPEN));
        boolean forward =
                start == null ? end != null : end == null || !end.last().isBefore(start.first());
        return complete && forward ? Optional.of(new Edtf(text, start, end)) : Optional.empty();
    }

    /** The value of a text that is known to be one. */
    public static Edtf of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no EDTF date: " + text));
    }

    public static boolean isValid(String text) {
        return parse(text).isPresent();
    }

    /** The first day it may mean; null when the start is open. */
    public @Nullable LocalDate earliest() {
        return start == null ? null : start.first();
    }

    /** The last day it may mean; null when the end is open. */
    public @Nullable LocalDate latest() {
        return end == null ? null : end.last();
    }

    /** Whether it is exactly one known day. */
    public boolean isDay() {
        return start != null && start.equals(end) && start.precision() == Precision.DAY && start.mark() == ' ';
    }

    /** Whether some day may be meant by both. */
    public boolean overlaps(Edtf other) {
        return !before(latest(), other.earliest()) && !before(other.latest(), earliest());
    }

    private static boolean before(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    /** In English: "December 2013", "about 2016", "20–24 May 2022", "since 2014", "by 31 December 2018", "1990s". */
    public String readable() {
        return EnglishDates.readable(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The value as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
