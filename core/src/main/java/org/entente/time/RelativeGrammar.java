package org.entente.time;

import org.entente.time.Context.Base;
import org.entente.time.Quantities.Amount;
import org.entente.time.Recurring.Pick;
import org.entente.time.TimeExpression.About;
import org.entente.time.TimeExpression.Anniversary;
import org.entente.time.TimeExpression.Roughly;
import org.entente.time.TimeExpression.Shift;
import org.entente.time.TimeExpression.Stretch;
import org.entente.time.TimeExpression.Weekend;
import org.jspecify.annotations.Nullable;

/** Expressions that count from the publication day or from a date of the text: "last week", "two days later". */
final class RelativeGrammar {
    private final Pieces pieces;
    private final TimeWords words;
    private final Quantities quantities;

    RelativeGrammar(Pieces pieces, TimeWords words) {
        this.pieces = pieces;
        this.words = words;
        this.quantities = new Quantities(pieces, words);
    }

    @Nullable Parse at(int i) {
        Parse day = namedDay(i);
        if (day != null) {
            return day;
        }
        Parse counted = counted(i);
        if (counted != null) {
            return counted;
        }
        Parse anniversary = anniversary(i);
        return anniversary != null ? anniversary : unit(i);
    }

    /** "Today", "the day before yesterday", "this morning", "last night". */
    private @Nullable Parse namedDay(int i) {
        String offset = words.value("deictic", pieces.norm(i));
        if (offset != null) {
            return new Parse(i + 1, shift(Unit.DAY, Integer.parseInt(offset)));
        }
        int j = article(i);
        if (pieces.matches(j, "day", "before", "yesterday")) {
            return new Parse(j + 3, shift(Unit.DAY, -2));
        }
        if (pieces.matches(j, "day", "after", "tomorrow")) {
            return new Parse(j + 3, shift(Unit.DAY, 2));
        }
        if (pieces.is(i, "this") && words.has("daypart", pieces.norm(i + 1))) {
            return new Parse(i + 2, shift(Unit.DAY, 0));
        }
        return pieces.matches(i, "last", "night") ? new Parse(i + 2, shift(Unit.DAY, -1)) : null;
    }

    private static Shift shift(Unit unit, int count) {
        return new Shift(unit, count, Base.PUBLISHED);
    }

    private int article(int i) {
        return pieces.is(i, "the") ? i + 1 : i;
    }

    /** An amount with the word that gives it a direction: "two years ago", "in three weeks". */
    private @Nullable Parse counted(int i) {
        if (pieces.is(i, "in") || pieces.is(i, "within")) {
            return null;
        }
        Amount amount = pieces.is(i, "the") ? theUnit(i + 1) : quantities.amount(i);
        if (amount == null) {
            return null;
        }
        int j = amount.end();
        return switch (pieces.norm(j)) {
            case "ago" -> ago(amount, j + 1);
            case "later", "afterwards", "afterward" -> new Parse(j + 1, moved(amount, true, Base.ANCHOR));
            case "earlier", "previously", "prior" -> before(amount, j);
            case "before" -> before(amount, j);
            case "after" -> after(amount, j);
            case "hence" -> new Parse(j + 1, moved(amount, true, Base.PUBLISHED));
            case "from" -> pieces.is(j + 1, "now") ? new Parse(j + 2, moved(amount, true, Base.PUBLISHED)) : null;
            case "ahead" -> amount.isOpen() ? new Parse(j + 1, moved(amount, true, Base.PUBLISHED)) : null;
            case "to" ->
                amount.isOpen() && pieces.is(j + 1, "come")
                        ? new Parse(j + 2, moved(amount, true, Base.PUBLISHED))
                        : null;
            case "and" -> pairAhead(amount, j + 1);
            default -> null;
        };
    }

    /** The unit of "the day before", or an amount behind an article: "the weeks ahead". */
    private @Nullable Amount theUnit(int i) {
        Unit unit = quantities.isPlural(i) ? null : quantities.unit(i);
        boolean directed = pieces.is(i + 1, "before") || pieces.is(i + 1, "after");
        return unit != null && directed ? new Amount(i + 1, unit, 1, unit, false) : quantities.amount(i);
    }

    /** "Weeks and months ahead": the longer unit counts. */
    private @Nullable Parse pairAhead(Amount first, int i) {
        return first.isOpen() && quantities.isPlural(i) ? counted(i) : null;
    }

    private Parse ago(Amount amount, int end) {
        if (pieces.is(end, "today")) {
            return new Parse(end + 1, new Shift(amount.unit(), -amount.count(), Unit.DAY, Base.PUBLISHED));
        }
        Unit grain = pieces.is(end, "this") ? quantities.unit(end + 1) : null;
        if (grain != null) {
            return new Parse(end + 2, new Shift(amount.unit(), -amount.count(), grain, Base.PUBLISHED));
        }
        return new Parse(end, moved(amount, false, Base.PUBLISHED));
    }

    /** "A year before", at the end of a clause, counts from the last date; "a year before X" dates X. */
    private Parse before(Amount amount, int i) {
        return closesClause(i + 1)
                ? new Parse(i + 1, moved(amount, false, Base.ANCHOR))
                : new Parse(
                        i + 1, moved(amount, pieces.is(i, "before"), pieces.is(i, "before") ? Base.HERE : Base.ANCHOR));
    }

    private Parse after(Amount amount, int i) {
        return closesClause(i + 1)
                ? new Parse(i + 1, moved(amount, true, Base.ANCHOR))
                : new Parse(i + 1, moved(amount, false, Base.HERE));
    }

    private boolean closesClause(int i) {
        String word = pieces.norm(i);
        return word.isEmpty() || ".,;:)".contains(word) || word.equals("and") || word.equals("in") || word.equals("at");
    }

    private static TimeExpression moved(Amount amount, boolean ahead, Base base) {
        if (amount.isOpen()) {
            return new Roughly(amount.unit(), ahead, base);
        }
        int count = ahead ? amount.count() : -amount.count();
        boolean coarse = amount.named().compareTo(Unit.YEAR) > 0;
        Shift shift = new Shift(amount.unit(), count, coarse ? Unit.YEAR : amount.named(), base);
        return amount.about() || coarse ? new About(shift) : shift;
    }

    /** The 20th anniversary of something is dated to that something. */
    private @Nullable Parse anniversary(int i) {
        int k = article(i);
        int years = Ordinals.of(pieces, words, k);
        int j = k + Ordinals.length(pieces, words, k);
        if (years > 0 && pieces.is(j, "year")) {
            j++;
        }
        boolean stated = pieces.is(j, "anniversary") && (pieces.is(j + 1, "of") || pieces.is(j + 1, "since"));
        return years > 0 && stated ? new Parse(j + 1, new Anniversary(years)) : null;
    }

    /** Article, direction and unit: "last week", "the next two months", "that day", "the coming weeks". */
    private @Nullable Parse unit(int i) {
        boolean definite = pieces.is(i, "the") || (pieces.is(i, "this") && direction(i + 1) != null);
        int j = definite ? i + 1 : i;
        String direction = direction(j);
        if (direction == null) {
            return null;
        }
        Amount amount = quantities.amount(j + 1);
        Unit unit = quantities.unit(j + 1);
        if (amount != null && (unit == null || quantities.isPlural(j + 1))) {
            return several(direction, amount);
        }
        if (unit == null || quantities.isPlural(j + 1) || quantities.unit(j + 2) != null) {
            return null;
        }
        if (unit == Unit.WEEKEND) {
            return new Parse(j + 2, new Weekend(pick(direction)));
        }
        TimeExpression value = one(direction, unit, definite, stretches(i));
        return value == null || pieces.is(j + 2, "of") ? null : new Parse(j + 2, value);
    }

    private static Pick pick(String direction) {
        return switch (direction) {
            case "last", "past", "previous" -> Pick.LAST;
            case "next", "following" -> Pick.NEXT;
            default -> Pick.THIS;
        };
    }

    private @Nullable String direction(int i) {
        String word = pieces.norm(i);
        return switch (word) {
            case "last", "past", "next", "coming", "this", "that", "following", "previous", "same" -> word;
            case "preceding" -> "previous";
            case "ensuing", "subsequent" -> "following";
            case "current", "present" -> "this";
            case "upcoming" -> "coming";
            default -> null;
        };
    }

    private boolean stretches(int i) {
        return switch (pieces.norm(i - 1)) {
            case "over", "in", "during", "within", "for", "of", "throughout", "through", "across" -> true;
            default -> false;
        };
    }

    private static @Nullable TimeExpression one(String direction, Unit unit, boolean definite, boolean stretches) {
        return switch (direction) {
            case "this" -> shift(unit, 0);
            case "that", "same" -> new Shift(unit, 0, Base.ANCHOR);
            case "last" -> definite && stretches ? new Stretch(unit, -1) : shift(unit, -1);
            case "past" -> new Stretch(unit, -1);
            case "previous" -> new Shift(unit, -1, Base.ANCHOR);
            case "following" -> new Shift(unit, 1, Base.ANCHOR);
            case "coming" -> new Stretch(unit, 1);
            case "next" -> next(unit, definite, stretches);
            default -> null;
        };
    }

    private static TimeExpression next(Unit unit, boolean definite, boolean stretches) {
        if (definite && stretches) {
            return new Stretch(unit, 1);
        }
        return new Shift(unit, 1, definite ? Base.ANCHOR : Base.PUBLISHED);
    }

    private static @Nullable Parse several(String direction, Amount amount) {
        boolean ahead = direction.equals("next") || direction.equals("coming") || direction.equals("following");
        boolean back = direction.equals("last") || direction.equals("past") || direction.equals("previous");
        if (!ahead && !back) {
            return null;
        }
        if (amount.isOpen()) {
            return new Parse(amount.end(), new Roughly(amount.unit(), ahead, Base.PUBLISHED));
        }
        return new Parse(amount.end(), new Stretch(amount.unit(), ahead ? amount.count() : -amount.count()));
    }

    /** A year named by its relation to another, for "March last year": "this year", "of that year". */
    @Nullable Parse year(int i) {
        Parse parse = unit(i);
        return parse != null && parse.value() instanceof Shift shift && shift.unit() == Unit.YEAR ? parse : null;
    }

    /** A week named by its relation to another, for "Tuesday last week". */
    @Nullable Parse week(int i) {
        Parse parse = unit(i);
        return parse != null && parse.value() instanceof Shift shift && shift.unit() == Unit.WEEK ? parse : null;
    }

    Quantities quantities() {
        return quantities;
    }
}
