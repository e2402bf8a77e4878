package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.time.Recurring.YearDay;
import org.entente.time.TimeExpression.EndOf;
import org.entente.time.TimeExpression.Fixed;
import org.entente.time.TimeExpression.Range;
import org.entente.time.TimeExpression.Roughly;
import org.entente.time.TimexGrammar.Match;
import org.jspecify.annotations.Nullable;

/** Gives the expressions of a document their values, sentence by sentence; remembers the dates that the text sets. */
final class Resolver {
    private static final Set<String> LINKS = Set.of("and", "or", ",", "&", "on", "in", "of");

    private final @Nullable LocalDate published;
    private @Nullable Moment anchor;

    Resolver(@Nullable LocalDate published) {
        this.published = published;
        this.anchor = published == null ? null : Moment.of(Unit.DAY, published);
    }

    List<Timex> resolve(int index, Sentence sentence, Pieces pieces, TenseCues cues, List<Match> matches) {
        List<Timex> result = new ArrayList<>();
        Moment here = null;
        for (int m = 0; m < matches.size(); m++) {
            Match match = matches.get(m);
            Outlook outlook = outlook(pieces, cues, match);
            Context context = new Context(published, anchor, here, outlook, lentYear(pieces, matches, m));
            Period period = match.value() == null ? null : match.value().resolve(context);
            if (period != null && match.kind() != Timex.Kind.UNTIL) {
                here = period.to();
                anchor = here;
            }
            result.add(timex(index, sentence, pieces, match, period));
        }
        return result;
    }

    private static Outlook outlook(Pieces pieces, TenseCues cues, Match match) {
        Outlook outlook = isPremodifier(pieces, match) ? Outlook.UNKNOWN : cues.at(match.first(), match.end());
        boolean deadline = match.kind() == Timex.Kind.UNTIL && outlook == Outlook.UNKNOWN;
        return deadline ? Outlook.FUTURE : outlook;
    }

    /** "The November visit": the verb of the sentence does not say whether that lies behind. */
    private static boolean isPremodifier(Pieces pieces, Match match) {
        boolean definite = pieces.is(match.first() - 1, "the") || pieces.is(match.first() - 1, "'s");
        return definite && match.value() instanceof YearDay && pieces.isLowerWord(match.end());
    }

    private static Timex timex(int index, Sentence sentence, Pieces pieces, Match match, @Nullable Period period) {
        int first = pieces.token(match.first());
        int last = pieces.token(match.end() - 1);
        boolean vague = period == null && match.value() instanceof Roughly;
        Timex.Kind kind = vague ? Timex.Kind.VAGUE : match.kind();
        return new Timex(index, first, last, sentence.span(first, last), kind, value(match, period));
    }

    private static @Nullable String value(Match match, @Nullable Period period) {
        if (period == null) {
            return null;
        }
        return switch (match.kind()) {
            case SINCE -> period.since();
            case UNTIL -> match.value() instanceof EndOf ? period.untilLastDay() : period.until();
            default -> period.date();
        };
    }

    /** The year that a neighbour in the sentence lends to a date without one, null for none. */
    private static @Nullable Integer lentYear(Pieces pieces, List<Match> matches, int m) {
        Match match = matches.get(m);
        if (match.value() == null || !match.value().lacksYear()) {
            return null;
        }
        for (int k = m + 1; k < matches.size() && joined(pieces, matches.get(k - 1), matches.get(k)); k++) {
            Integer year = statedYear(matches.get(k).value());
            if (year != null) {
                return year;
            }
        }
        Match before = m == 0 ? null : matches.get(m - 1);
        if (before == null || (before.first() > 2 && !joined(pieces, before, match))) {
            return null;
        }
        return statedYear(before.value());
    }

    /** Whether only "and", "or", a comma and prepositions stand between. */
    private static boolean joined(Pieces pieces, Match left, Match right) {
        int gap = right.first() - left.end();
        if (gap > 3) {
            return false;
        }
        for (int i = left.end(); i < right.first(); i++) {
            if (!LINKS.contains(pieces.norm(i))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Integer statedYear(@Nullable TimeExpression value) {
        if (value instanceof YearDay day && day.within() != null) {
            return statedYear(day.within());
        }
        if (value instanceof Range range) {
            return statedYear(range.from());
        }
        return value instanceof Fixed fixed && fixed.moment().unit().compareTo(Unit.YEAR) <= 0
                ? fixed.moment().first().getYear()
                : null;
    }
}
