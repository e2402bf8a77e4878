package org.entente.time;

import java.time.LocalDate;
import org.entente.time.TimeExpression.Fixed;
import org.entente.time.TimeExpression.Range;
import org.jspecify.annotations.Nullable;

/** Years, spans of years, decades and centuries; tells years from other numbers of four digits. */
final class YearGrammar {
    private static final int FIRST = 1000;
    private static final int LAST = 2099;
    private static final int FIRST_USUAL = 1900;
    private static final int LAST_USUAL = 2049;

    private final Pieces pieces;
    private final TimeWords words;

    YearGrammar(Pieces pieces, TimeWords words) {
        this.pieces = pieces;
        this.words = words;
    }

    @Nullable Parse at(int i) {
        Parse fiscal = fiscal(i);
        if (fiscal != null) {
            return fiscal;
        }
        Parse decade = decade(i);
        if (decade != null) {
            return decade;
        }
        Parse century = century(i);
        return century != null ? century : year(i);
    }

    /** The number of a year at {@code i}, whatever stands around it; −1 for none. */
    int number(int i) {
        int value = pieces.norm(i).length() == 4 ? pieces.number(i) : -1;
        return value >= FIRST && value <= LAST ? value : -1;
    }

    /** A year that the words before have announced, as in "March 2016" or "the year 2016". */
    @Nullable Parse announced(int i) {
        int value = number(i);
        return value < 0 || counts(i + 1) ? null : new Parse(i + 1, fixed(value));
    }

    private static Fixed fixed(int year) {
        return new Fixed(Moment.year(year));
    }

    private @Nullable Parse fiscal(int i) {
        String word = pieces.norm(i);
        if (word.length() == 6 && word.startsWith("fy")) {
            int value = value(word.substring(2));
            return value < 0 ? null : new Parse(i + 1, fixed(value));
        }
        int j = pieces.is(i, "fiscal") && pieces.is(i + 1, "year") ? i + 2 : i + 1;
        boolean announced = word.equals("fy") || word.equals("fiscal") || pieces.matches(i, "the", "year");
        return announced ? announced(word.equals("the") ? i + 2 : j) : null;
    }

    private static int value(String digits) {
        int value = 0;
        for (int k = 0; k < digits.length(); k++) {
            if (!Pieces.isDigit(digits.charAt(k))) {
                return -1;
            }
            value = 10 * value + digits.charAt(k) - '0';
        }
        return value >= FIRST && value <= LAST ? value : -1;
    }

    /** "1990s", "the 1990's", "'90s", "the nineties". */
    private @Nullable Parse decade(int i) {
        int j = pieces.is(i, "the") ? i + 1 : i;
        j = pieces.is(j, "'") && !pieces.isApart(j + 1) ? j + 1 : j;
        String word = pieces.norm(j);
        if (word.length() == 5 && word.endsWith("0s") && value(word.substring(0, 4)) > 0) {
            return decade(j + 1, value(word.substring(0, 4)));
        }
        if (number(j) > 0 && number(j) % 10 == 0 && pieces.is(j + 1, "'s") && !pieces.isApart(j + 1)) {
            return leadsDecade(j - 1) ? decade(j + 2, number(j)) : null;
        }
        int tens = words.number("decade", word, shortDecade(word));
        boolean announced = j > i || word.startsWith("'") || words.has("phase", pieces.norm(i - 2));
        return tens >= 0 && announced ? decade(j + 1, tens >= 30 ? 1900 + tens : 2000 + tens) : null;
    }

    private boolean leadsDecade(int i) {
        return switch (pieces.norm(i)) {
            case "the", "since", "in", "early", "late", "mid", "-", "during", "from", "of" -> true;
            default -> false;
        };
    }

    private static int shortDecade(String word) {
        String digits = word.startsWith("'") ? word.substring(1) : word;
        boolean shape = digits.length() == 3 && digits.endsWith("0s") && Pieces.isDigit(digits.charAt(0));
        return shape ? 10 * (digits.charAt(0) - '0') : -1;
    }

    private static Parse decade(int end, int year) {
        return new Parse(end, new Fixed(Moment.of(Unit.DECADE, LocalDate.of(year, 1, 1))));
    }

    /** "19th century", "the twenty-first century". */
    private @Nullable Parse century(int i) {
        int j = pieces.is(i, "the") ? i + 1 : i;
        int ordinal = Ordinals.of(pieces, words, j);
        int k = j + Ordinals.length(pieces, words, j);
        k = pieces.is(k, "-") ? k + 1 : k;
        if (ordinal < 10 || ordinal > 22 || !pieces.is(k, "century")) {
            return null;
        }
        return new Parse(k + 1, new Fixed(Moment.of(Unit.CENTURY, LocalDate.of(100 * ordinal - 100, 1, 1))));
    }

    /** A year or a span such as "2016-2017", "1950-53", "2016/17". */
    private @Nullable Parse year(int i) {
        int from = number(i);
        if (from < 0) {
            return null;
        }
        boolean mark = pieces.is(i + 1, "-") || pieces.is(i + 1, "/");
        int to = mark ? secondYear(i + 2, from) : -1;
        if (to > from && !counts(i + 3)) {
            return isLabel(i - 1) ? null : new Parse(i + 3, new Range(fixed(from), fixed(to)));
        }
        return isYear(i, from) ? new Parse(i + 1, fixed(from)) : null;
    }

    private int secondYear(int i, int from) {
        int value = number(i);
        if (value > 0) {
            return value;
        }
        int tail = pieces.norm(i).length() == 2 && !pieces.isApart(i) ? pieces.number(i) : -1;
        return tail < 0 ? -1 : from / 100 * 100 + tail;
    }

    private boolean isYear(int i, int value) {
        if (isLabel(i - 1) || counts(i + 1) || isPartOfWord(i)) {
            return false;
        }
        String before = pieces.norm(i - 1);
        boolean usual = value >= FIRST_USUAL && value <= LAST_USUAL;
        if (words.has("yearly", before)) {
            return usual || !isPluralNoun(i + 1);
        }
        if (!usual) {
            return before.equals("(") && value > FIRST_USUAL - 300;
        }
        if (words.has("determiner", before)) {
            return true;
        }
        boolean named = pieces.isCapitalised(i - 1) || i == 0 || !Character.isLetter(before.charAt(0));
        return named ? !isPluralNoun(i + 1) || (i > 0 && pieces.isCapitalised(i - 1)) : !pieces.isLowerWord(i + 1);
    }

    private boolean isLabel(int i) {
        return words.has("label", pieces.norm(i)) || (pieces.is(i, ".") && words.has("label", pieces.norm(i - 1)));
    }

    private boolean counts(int i) {
        String word = pieces.norm(i);
        return words.has("counted", word) || word.startsWith("%") || word.equals("°") || isSplitNumber(i);
    }

    /** A comma and digits without a space: the number went on. */
    private boolean isSplitNumber(int i) {
        return (pieces.is(i, ",") || pieces.is(i, "."))
                && !pieces.isApart(i)
                && !pieces.isApart(i + 1)
                && pieces.number(i + 1) >= 0;
    }

    /** "F-2016", "2000-strong". */
    private boolean isPartOfWord(int i) {
        boolean tail = pieces.is(i + 1, "-") && !pieces.isApart(i + 2) && pieces.isLowerWord(i + 2);
        boolean head = pieces.is(i - 1, "-") && !pieces.isApart(i) && !pieces.isApart(i - 1);
        boolean prefix = head && (words.has("yearly", pieces.norm(i - 2)) || words.has("month", pieces.norm(i - 2)));
        return (head && !prefix) || (tail && !pieces.is(i + 2, "era") && !pieces.is(i + 2, "style"));
    }

    private boolean isPluralNoun(int i) {
        String word = pieces.norm(i);
        return pieces.isLowerWord(i)
                && word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("sis")
                && !word.equals("this")
                && !word.equals("was");
    }
}
