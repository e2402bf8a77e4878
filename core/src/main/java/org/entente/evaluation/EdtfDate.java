package org.entente.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** When two EDTF dates count as the same. */
final class EdtfDate {
    private EdtfDate() {}

    /** The date without trailing marks of doubt; null when there is none. */
    static @Nullable String bare(@Nullable String date) {
        return date == null || date.isEmpty() ? null : Edtf.bare(date);
    }

    /** Equal, or, where the reference is an interval of up to a month, an overlapping interval of up to a month. */
    static boolean agree(@Nullable String predicted, @Nullable String reference) {
        if (predicted == null || reference == null) {
            return predicted == null && reference == null;
        }
        if (predicted.equals(reference)) {
            return true;
        }
        if (predicted.isEmpty() || !reference.contains("/")) {
            return false;
        }
        Days a = days(predicted);
        Days b = days(reference);
        return a != null && b != null && a.upToAMonth() && b.upToAMonth() && a.first <= b.last && b.first <= a.last;
    }

    private record Days(long first, long last) {
        boolean upToAMonth() {
            return last - first <= 31;
        }
    }

    /** First and last day; null when the date is open, absent or impossible. */
    private static @Nullable Days days(String date) {
        if (date.isEmpty() || date.contains("..")) {
            return null;
        }
        String digits = date.replace('X', '0');
        int slash = digits.indexOf('/');
        String first = slash < 0 ? digits : digits.substring(0, slash);
        String last = slash < 0 ? "" : digits.substring(slash + 1);
        try {
            return new Days(day(first, false), day(last.isEmpty() ? first : last, true));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static long day(String date, boolean last) {
        String[] parts = Edtf.bare(date).split("-", -1);
        int year = yearOf(Integer.parseInt(parts[0]));
        int month = parts.length > 1 ? Integer.parseInt(parts[1]) : last ? 12 : 1;
        int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        if (day == 0) {
            day = last ? YearMonth.of(year, month).lengthOfMonth() : 1;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static int yearOf(int year) {
        if (year < 1 || year > 9999) {
            throw new DateTimeException("year " + year);
        }
        return year;
    }
}
