package org.entente.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.entente.time.Context.Base;
import org.entente.time.Quantities.Amount;
import org.entente.time.Recurring.WeekdayName;
import org.entente.time.Recurring.YearDay;
import org.entente.time.Recurring.YearPart;
import org.entente.time.TimeExpression.About;
import org.entente.time.TimeExpression.EndOf;
import org.entente.time.TimeExpression.Fixed;
import org.entente.time.TimeExpression.Range;
import org.entente.time.TimeExpression.Shift;
import org.jspecify.annotations.Nullable;

/**
 * The top of the grammar: points and spans with the words around them that make them a beginning, an end or an
 * approximation; lengths, repetitions and vague words. At each piece the longest reading wins.
 */
final class TimexGrammar {
    /**
     * An expression in a sentence.
     *
     * @param first its first piece
     * @param end the first piece behind
     * @param value null when it names no date
     */
    record Match(
            int first, int end, Timex.Kind kind, @Nullable TimeExpression value) {}

    private final Pieces pieces;
    private final TimeWords words;
    private final TenseCues cues;
    private final RelativeGrammar relative;
    private final YearGrammar years;
    private final CalendarGrammar calendar;
    private final Quantities quantities;
    /** Points read so far, since several rules ask for the same one. */
    private final List<@Nullable Parse> points;

    private final BitSet known = new BitSet();

    TimexGrammar(Pieces pieces, TimeWords words, TenseCues cues) {
        this.pieces = pieces;
        this.words = words;
        this.cues = cues;
        this.relative = new RelativeGrammar(pieces, words);
        this.years = new YearGrammar(pieces, words);
        this.calendar = new CalendarGrammar(pieces, words, relative, years);
        this.quantities = relative.quantities();
        this.points = new ArrayList<>(Collections.nCopies(pieces.size(), null));
    }

    /** The longest expression that starts at the piece, null for none. */
    @Nullable Match at(int i) {
        if (!words.mayStart(pieces.norm(i))) {
            return null;
        }
        Match best = bounded(i);
        best = longer(best, range(i));
        best = longer(best, dated(i));
        best = longer(best, future(i));
        best = longer(best, length(i));
        best = longer(best, repetition(i));
        int vague = words.phrase("vague", pieces, i);
        Parse inner = vague > 1 ? point(i + 1) : null;
        return vague > 0 && (inner == null || inner.end() <= i + vague)
                ? longer(best, new Match(i, i + vague, Timex.Kind.VAGUE, null))
                : best;
    }

    private static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
        return a == null || (b != null && b.end() > a.end()) ? b : a;
    }

    private @Nullable Match dated(int i) {
        Parse point = point(i);
        return point == null ? null : new Match(i, point.end(), Timex.Kind.DATE, point.value());
    }

    /** A point in time with what qualifies it: "about 2016", "late last month", "the end of 2015", "Tuesday night". */
    private @Nullable Parse point(int i) {
        if (i >= pieces.size()) {
            return null;
        }
        if (!known.get(i)) {
            points.set(i, readPoint(i));
            known.set(i);
        }
        return points.get(i);
    }

    private @Nullable Parse readPoint(int i) {
        if (words.has("about", pieces.norm(i))) {
            return about(i);
        }
        int j = pieces.is(i, "the") || pieces.is(i, "as") ? i + 1 : i;
        Parse phased = words.has("phase", pieces.norm(j)) ? phased(j) : null;
        Parse part = phased == null ? partOf(j) : null;
        Parse best = CalendarGrammar.longer(calendar.at(i), phased);
        best = CalendarGrammar.longer(best, part);
        best = CalendarGrammar.longer(best, years.at(i));
        best = CalendarGrammar.longer(best, relative.at(i));
        best = CalendarGrammar.longer(best, yearEnd(i));
        return best == null ? null : new Parse(calendar.dayPart(best.end()), best.value());
    }

    /** "About 2016", "nearly two years ago", but not "talked about last year". */
    private @Nullable Parse about(int i) {
        Parse of = words.has("direct", pieces.norm(i + 1)) ? null : point(i + 1);
        return of == null || !canBeAbout(of.value()) ? null : new Parse(of.end(), new About(of.value()));
    }

    private static boolean canBeAbout(TimeExpression value) {
        return value instanceof Fixed
                || value instanceof About
                || (value instanceof Shift shift && shift.count() != 0)
                || (value instanceof YearDay date && !(date.lacksYear() && date.day() == 0));
    }

    private @Nullable Parse phased(int i) {
        String phase = pieces.norm(i);
        boolean noun = !phase.startsWith("ear") && !phase.startsWith("lat") && !phase.equals("mid");
        boolean linked = pieces.is(i + 1, "of") || pieces.is(i + 1, "-");
        if (noun && !linked) {
            return null;
        }
        int j = linked || pieces.is(i + 1, "in") || pieces.is(i + 1, "on") ? i + 2 : i + 1;
        Parse of = period(j);
        if (of == null) {
            return null;
        }
        boolean end = phase.equals("end") || phase.equals("close");
        return end ? new Parse(of.end(), new EndOf(of.value())) : of;
    }

    /** A point, or "the year", "the month" as the present one. */
    private @Nullable Parse period(int i) {
        Parse point = point(i);
        Unit unit = pieces.is(i, "the") && !quantities.isPlural(i + 1) ? quantities.unit(i + 1) : null;
        return point == null && unit != null ? new Parse(i + 2, new Shift(unit, 0, Base.PUBLISHED)) : point;
    }

    /** "First week of May", "last days of 2015", "second half of June": known to the period only. */
    private @Nullable Parse partOf(int i) {
        String which = pieces.norm(i);
        boolean selects = words.has("ordinal", which)
                || which.equals("last")
                || which.equals("final")
                || which.equals("opening")
                || which.equals("closing");
        Amount amount = selects ? quantities.amount(i + 1) : null;
        boolean unit = quantities.unit(i + 1) != null || pieces.is(i + 1, "half") || pieces.is(i + 1, "part");
        int j = amount != null ? amount.end() : i + 2;
        return selects && (unit || amount != null) && pieces.is(j, "of") ? period(j + 1) : null;
    }

    private @Nullable Parse yearEnd(int i) {
        int j = pieces.is(i, "the") ? i + 1 : i;
        boolean compound = pieces.matches(j, "year", "-", "end") || pieces.matches(j, "year", "'s", "end");
        return compound ? new Parse(j + 3, new EndOf(new Shift(Unit.YEAR, 0, Base.PUBLISHED))) : null;
    }

    /** "Since 2014", "by the end of 2018", "until March", "starting in June", "from May onwards". */
    private @Nullable Match bounded(int i) {
        int since = since(i);
        if (since > 0) {
            Parse point = point(since);
            return point == null ? null : new Match(i, point.end(), Timex.Kind.SINCE, point.value());
        }
        if (pieces.is(i, "from")) {
            Parse point = point(i + 1);
            return point != null && words.has("onward", pieces.norm(point.end()))
                    ? new Match(i, point.end() + 1, Timex.Kind.SINCE, point.value())
                    : null;
        }
        int until = until(i);
        Parse point = until > 0 ? point(until) : null;
        return point == null || modifies(point.end(), pieces.norm(i))
                ? null
                : new Match(i, point.end(), Timex.Kind.UNTIL, point.value());
    }

    /** Where the point behind a word of beginning starts; 0 for none. */
    private int since(int i) {
        return switch (pieces.norm(i)) {
            case "since" -> i + 1;
            case "starting", "beginning", "commencing", "effective" ->
                pieces.is(i - 1, "the")
                        ? 0
                        : pieces.is(i + 1, "in") || pieces.is(i + 1, "on") || pieces.is(i + 1, "from") ? i + 2 : i + 1;
            default -> 0;
        };
    }

    private int until(int i) {
        return switch (pieces.norm(i)) {
            case "until", "till", "by", "through", "before", "til" -> i + 1;
            case "up" -> pieces.is(i + 1, "to") || pieces.is(i + 1, "until") ? i + 2 : 0;
            case "no" -> pieces.matches(i + 1, "later", "than") ? i + 3 : 0;
            default -> 0;
        };
    }

    /** "Before Monday's talks", "by the 2016 treaty": the point belongs to a noun that follows. */
    private boolean modifies(int end, String operator) {
        if (pieces.is(end, "'s") || pieces.is(end, "'")) {
            return true;
        }
        boolean strict = operator.equals("by") || operator.equals("before") || operator.equals("through");
        return strict && pieces.isLowerWord(end) && !words.has("function", pieces.norm(end));
    }

    /** "From May 20 to 24", "between 1910 and 1945", "May 20-May 24", "2014 to 2016", "from 2014 until now". */
    private @Nullable Match range(int i) {
        boolean between = pieces.is(i, "between");
        boolean from = pieces.is(i, "from");
        Parse start = point(between || from ? i + 1 : i);
        if (start == null) {
            return null;
        }
        int separator = start.end();
        if (start.value() instanceof Range && (between || from)) {
            return new Match(i, separator, Timex.Kind.DATE, start.value());
        }
        if (!(between ? pieces.is(separator, "and") : isTo(separator))) {
            return null;
        }
        if (from && words.has("present", pieces.norm(separator + 1))) {
            return new Match(i, separator + 2, Timex.Kind.SINCE, start.value());
        }
        Parse end = end(separator + 1, between || from);
        return end != null && (between || from || sameKind(start.value(), end.value()))
                ? new Match(i, end.end(), Timex.Kind.DATE, span(start.value(), end.value()))
                : null;
    }

    private boolean isTo(int i) {
        return switch (pieces.norm(i)) {
            case "-", "to", "until", "till", "through", "thru", "/" -> true;
            default -> false;
        };
    }

    /** A point; behind "from 2014 to" any year will do. */
    private @Nullable Parse end(int i, boolean announced) {
        Parse point = point(i);
        return point == null && announced ? years.announced(i) : point;
    }

    private static boolean sameKind(TimeExpression a, TimeExpression b) {
        if (a instanceof YearDay x && b instanceof YearDay y) {
            return x.day() > 0 == y.day() > 0;
        }
        if (a instanceof Fixed x && b instanceof Fixed y) {
            return x.moment().unit() == y.moment().unit()
                    && x.moment().first().isBefore(y.moment().first());
        }
        return (a instanceof WeekdayName && b instanceof WeekdayName)
                || (a instanceof YearPart && b instanceof YearPart);
    }

    private static TimeExpression span(TimeExpression start, TimeExpression end) {
        boolean nested = start instanceof Range || end instanceof Range;
        return nested ? start : new Range(start, end);
    }

    /** "In two weeks" is a date when the words look ahead, otherwise a length. */
    private @Nullable Match future(int i) {
        if (!pieces.is(i, "in") && !pieces.is(i, "within")) {
            return null;
        }
        Amount amount = quantities.amount(i + 1);
        if (amount == null || amount.isOpen()) {
            return null;
        }
        int end = pieces.is(amount.end(), "'") && pieces.is(amount.end() + 1, "time") ? amount.end() + 2 : amount.end();
        boolean ahead = pieces.is(i, "in")
                && !pieces.is(i - 1, "time")
                && (end > amount.end() || cues.at(i, end) == Outlook.FUTURE);
        return ahead
                ? new Match(
                        i,
                        end,
                        Timex.Kind.DATE,
                        new Shift(amount.unit(), amount.count(), amount.named(), Base.PUBLISHED))
                : new Match(i + 1, amount.end(), Timex.Kind.DURATION, null);
    }

    /** "Three years", "a two-day visit", "for decades"; ages are none. */
    private @Nullable Match length(int i) {
        Amount amount = quantities.amount(i);
        boolean single = pieces.is(i, "a") || pieces.is(i, "an");
        boolean stated = single && (pieces.is(i - 1, "for") || (amount != null && pieces.is(amount.end(), "of")));
        if (amount == null || (single && !stated && !isHalf(amount))) {
            return null;
        }
        int end = amount.end();
        boolean age = pieces.is(end, "old")
                || pieces.matches(end, "of", "age")
                || pieces.matches(end, "-", "old")
                || pieces.is(end, "anniversary");
        boolean bare = amount.isOpen() && !pieces.is(i - 1, "for") && !pieces.is(end, "of") && !pieces.is(end, "-");
        return age || bare ? null : new Match(i, end, Timex.Kind.DURATION, null);
    }

    private static boolean isHalf(Amount amount) {
        return amount.unit() != amount.named();
    }

    /** "Annually", "every two years", "on Mondays", "three times a year". */
    private @Nullable Match repetition(int i) {
        int fixed = words.phrase("set", pieces, i);
        if (fixed > 0 && !(pieces.isCapitalised(i) && i > 0)) {
            return new Match(i, i + fixed, Timex.Kind.SET, null);
        }
        if (words.has("weekdays", pieces.norm(i)) && pieces.isCapitalised(i)) {
            return new Match(i, i + 1, Timex.Kind.SET, null);
        }
        if (pieces.is(i, "every") || pieces.is(i, "each")) {
            Amount amount = quantities.amount(i + 1);
            int ordinal = words.has("ordinal", pieces.norm(i + 1)) ? i + 3 : 0;
            int end = amount != null && !amount.isOpen() ? amount.end() : ordinal;
            boolean named = words.has("month", pieces.norm(i + 1)) || words.has("weekday", pieces.norm(i + 1));
            end = named || words.has("season", pieces.norm(i + 1)) ? i + 2 : end;
            return end > 0 && end <= pieces.size() ? new Match(i, end, Timex.Kind.SET, null) : null;
        }
        boolean times = words.has("repeats", pieces.norm(i)) && (pieces.is(i + 1, "a") || pieces.is(i + 1, "per"));
        return times && quantities.unit(i + 2) != null ? new Match(i, i + 3, Timex.Kind.SET, null) : null;
    }
}
