package org.entente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date of an EDTF value: a day, month, season, year, decade or century.
 *
 * @param first first day it may mean
 * @param last last day it may mean
 * @param mark {@code ~} about, {@code ?} uncertain, {@code %} both, a space for none
 */
record EdtfPoint(String digits, Precision precision, LocalDate first, LocalDate last, char mark) {
    /** Finest first. */
    enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY
    }

    private static final Pattern DATED = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");
    private static final Pattern MASKED = Pattern.compile("(\\d\\d)(\\d|X)X");
    private static final int SPRING = 21;

    static Optional<EdtfPoint> parse(String text) {
        Matcher masked = MASKED.matcher(text);
        if (masked.matches()) {
            return Optional.of(masked(text));
        }
        Matcher dated = DATED.matcher(text);
        return dated.matches() ? dated(dated) : Optional.empty();
    }

    private static EdtfPoint masked(String text) {
        boolean century = text.endsWith("XX");
        return new EdtfPoint(
                text,
                century ? Precision.CENTURY : Precision.DECADE,
                LocalDate.of(Integer.parseInt(text.replace('X', '0')), 1, 1),
                LocalDate.of(Integer.parseInt(text.replace('X', '9')), 12, 31),
                ' ');
    }

    private static Optional<EdtfPoint> dated(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        char mark = m.group(4).isEmpty() ? ' ' : m.group(4).charAt(0);
        String digits = m.group().substring(0, m.start(4));
        if (m.group(2) == null) {
            return Optional.of(
                    new EdtfPoint(digits, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), mark));
        }
        int month = Integer.parseInt(m.group(2));
        if (m.group(3) != null) {
            return day(year, month, Integer.parseInt(m.group(3)))
                    .map(day -> new EdtfPoint(digits, Precision.DAY, day, day, mark));
        }
        if (month >= SPRING && month < SPRING + 4) {
            YearMonth start = YearMonth.of(year, 3).plusMonths(3L * (month - SPRING));
            return Optional.of(new EdtfPoint(
                    digits,
                    Precision.SEASON,
                    start.atDay(1),
                    start.plusMonths(2).atEndOfMonth(),
                    mark));
        }
        return day(year, month, 1)
                .map(day -> new EdtfPoint(
                        digits, Precision.MONTH, day, YearMonth.from(day).atEndOfMonth(), mark));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
