package org.entente.time;

import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words, and amounts of time such as "two and a half years". */
final class Quantities {
    /**
     * So many units.
     *
     * @param end index of the first piece behind
     * @param unit what is counted; finer than {@code named} for halves
     * @param count 0 when the text leaves it open: "days", "a few weeks"
     * @param named unit in the words of the text
     */
    record Amount(int end, Unit unit, int count, Unit named, boolean about) {
        boolean isOpen() {
            return count == 0;
        }
    }

    private record Count(int end, int value) {}

    private static final int MOST = 10_000;

    private final Pieces pieces;
    private final TimeWords words;

    Quantities(Pieces pieces, TimeWords words) {
        this.pieces = pieces;
        this.words = words;
    }

    /** The unit of a word, null for other words and for hours and minutes. */
    @Nullable Unit unit(int i) {
        String name = words.value("unit", pieces.norm(i));
        return name == null || name.equals("HOUR") || name.equals("MINUTE") ? null : Unit.valueOf(name);
    }

    boolean isPlural(int i) {
        return words.has("plural", pieces.norm(i));
    }

    /** "Three weeks", "a day", "half a century", "a year and a half", "several months", "days". */
    @Nullable Amount amount(int i) {
        if (pieces.is(i, "half") && (pieces.is(i + 1, "a") || pieces.is(i + 1, "an"))) {
            return of(i + 2, 0, true, false);
        }
        int start = pieces.is(i, "a") && words.has("many", pieces.norm(i + 1)) ? i + 1 : i;
        if (words.has("many", pieces.norm(start))) {
            return isPlural(start + 1) ? of(start + 1, 0, false, true) : null;
        }
        Count number = number(i);
        if (number == null) {
            return isPlural(i) ? of(i, 0, false, true) : null;
        }
        int j = number.end();
        int half = half(j);
        return of(separator(j + half), number.value(), half > 0, false);
    }

    /** The pieces of "and a half" at {@code i}, 0 for none. */
    private int half(int i) {
        return pieces.matches(i, "and", "a", "half") ? 3 : pieces.matches(i, "and", "half") ? 2 : 0;
    }

    private int separator(int i) {
        boolean skip = pieces.is(i, "of") || pieces.is(i, "-") || pieces.is(i, "full") || pieces.is(i, "whole");
        return skip ? i + 1 : i;
    }

    private @Nullable Amount of(int i, int count, boolean half, boolean open) {
        Unit unit = unit(i);
        if (unit == null) {
            return null;
        }
        int behind = half(i + 1);
        int end = i + 1 + behind;
        if (open) {
            return new Amount(end, unit, 0, unit, false);
        }
        return half || behind > 0 ? halves(end, unit, count) : new Amount(end, unit, count, unit, false);
    }

    /** Counts in a finer unit, so that halves are whole. */
    private static Amount halves(int end, Unit unit, int count) {
        return switch (unit) {
            case CENTURY -> new Amount(end, Unit.YEAR, 100 * count + 50, Unit.YEAR, true);
            case DECADE -> new Amount(end, Unit.YEAR, 10 * count + 5, Unit.YEAR, true);
            case YEAR -> new Amount(end, Unit.MONTH, 12 * count + 6, Unit.YEAR, true);
            case MONTH -> new Amount(end, Unit.DAY, 30 * count + 15, Unit.MONTH, true);
            default -> new Amount(end, Unit.DAY, 7 * count + 3, Unit.WEEK, true);
        };
    }

    /** A positive number: "5", "twenty-five", "three hundred", "a", "a couple of". */
    private @Nullable Count number(int i) {
        int digits = pieces.number(i);
        if (digits > 0) {
            return new Count(i + 1, digits);
        }
        boolean article = pieces.is(i, "a") || pieces.is(i, "an");
        if (article && words.number("number", pieces.norm(i + 1), 0) == 0) {
            return new Count(i + 1, 1);
        }
        return word(article ? i + 1 : i, article);
    }

    private @Nullable Count word(int i, boolean article) {
        int value = words.number("number", pieces.norm(i), 0);
        if (value == 0 || (article && value < 2)) {
            return null;
        }
        int j = i + 1;
        int hyphen = pieces.is(j, "-") ? 1 : 0;
        int ones = words.number("number", pieces.norm(j + hyphen), 0);
        if (value >= 20 && value < 100 && ones > 0 && ones < 10) {
            value += ones;
            j += hyphen + 1;
        }
        if (value < 100 && pieces.is(j, "hundred")) {
            value *= 100;
            j++;
        }
        return value < MOST ? new Count(j, value) : null;
    }
}
