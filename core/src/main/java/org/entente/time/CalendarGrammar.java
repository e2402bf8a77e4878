package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.entente.time.Recurring.Pick;
import org.entente.time.Recurring.WeekdayName;
import org.entente.time.Recurring.YearDay;
import org.entente.time.Recurring.YearPart;
import org.entente.time.TimeExpression.Fixed;
import org.entente.time.TimeExpression.Numeric;
import org.entente.time.TimeExpression.Range;
import org.entente.time.TimeExpression.Weekend;
import org.jspecify.annotations.Nullable;

/** Names of the calendar: months and their days, weekdays, seasons, quarters, holidays, numeric dates. */
final class CalendarGrammar {
    private final Pieces pieces;
    private final TimeWords words;
    private final RelativeGrammar relative;
    private final YearGrammar years;

    CalendarGrammar(Pieces pieces, TimeWords words, RelativeGrammar relative, YearGrammar years) {
        this.pieces = pieces;
        this.words = words;
        this.relative = relative;
        this.years = years;
    }

    @Nullable Parse at(int i) {
        Parse best = numeric(i);
        best = longer(best, weekday(i));
        best = longer(best, monthFirst(i));
        best = longer(best, dayFirst(i));
        best = longer(best, picked(i));
        best = longer(best, part(i));
        return longer(best, holiday(i));
    }

    static @Nullable Parse longer(@Nullable Parse a, @Nullable Parse b) {
        return a == null || (b != null && b.end() > a.end()) ? b : a;
    }

    private int month(int i) {
        boolean capital = pieces.isCapitalised(i);
        return capital ? words.number("month", pieces.norm(i), 0) : 0;
    }

    /** Behind the month and the dot of its abbreviation. */
    private int afterMonth(int i) {
        String word = pieces.norm(i);
        boolean full = word.equals("may") || word.equals("june") || word.equals("july") || word.length() > 4;
        boolean dot = !full && pieces.is(i + 1, ".") && !pieces.isApart(i + 1);
        return dot ? i + 2 : i + 1;
    }

    /** The day of a month at {@code i}, 0 for none. */
    private int day(int i) {
        String word = pieces.norm(i);
        int value = word.length() <= 2 ? pieces.number(i) : -1;
        if (value < 0 && !word.isEmpty() && Pieces.isDigit(word.charAt(0))) {
            value = Ordinals.of(pieces, words, i);
        }
        return value > 0 && value <= 31 && !words.has("counted", pieces.norm(i + 1)) ? value : 0;
    }

    /** "January 10, 2011", "Feb. 6-8", "December of 2013", "March last year", "May". */
    private @Nullable Parse monthFirst(int i) {
        int month = month(i);
        if (month == 0) {
            return null;
        }
        int j = afterMonth(i);
        int from = day(pieces.is(j, "the") ? j + 1 : j);
        if (from > 0 && from <= Month.of(month).maxLength()) {
            int k = (pieces.is(j, "the") ? j + 1 : j) + 1;
            int to = secondDay(k, from, month);
            return dated(month, from, to, to > from ? k + 2 : k);
        }
        Parse year = yearBehind(j);
        if (year != null) {
            return new Parse(year.end(), new YearDay(year.value(), month, 0, Pick.CONTEXT));
        }
        return standsAlone(i) ? new Parse(j, new YearDay(null, month, 0, Pick.CONTEXT)) : null;
    }

    /** The end of a span of days such as "6-8", "6 to 8", "6 and 7"; 0 for none. */
    private int secondDay(int i, int from, int month) {
        boolean pair = pieces.is(i, "and") || pieces.is(i, "&") || pieces.is(i, "or");
        boolean span = pieces.is(i, "-") || pieces.is(i, "to") || pieces.is(i, "through") || pieces.is(i, "until");
        int to = pair || span ? day(i + 1) : 0;
        boolean fits = to > from && to <= Month.of(month).maxLength() && (span || to == from + 1);
        return fits ? to : 0;
    }

    private Parse dated(int month, int from, int to, int end) {
        Parse year = yearBehind(end);
        TimeExpression frame = year == null ? null : year.value();
        YearDay first = new YearDay(frame, month, from, Pick.CONTEXT);
        TimeExpression value = to > from ? new Range(first, new YearDay(frame, month, to, Pick.CONTEXT)) : first;
        return new Parse(year == null ? end : year.end(), value);
    }

    /** The year that follows a month or day: "2016", ", 2016", "of 2016", "last year", "of that year". */
    private @Nullable Parse yearBehind(int i) {
        int j = pieces.is(i, ",") ? i + 1 : i;
        Parse year = years.announced(j);
        if (year != null) {
            return year;
        }
        int k = pieces.is(i, "of") || pieces.is(i, "in") ? i + 1 : i;
        Parse named = relative.year(k);
        if (named != null || !pieces.is(i, "of")) {
            return named;
        }
        return years.announced(pieces.is(k, "the") && pieces.is(k + 1, "year") ? k + 2 : k);
    }

    /** Whether a bare month name is the month and not a person, a verb or part of a name. */
    private boolean standsAlone(int i) {
        String before = pieces.norm(i - 1);
        if (afterMonth(i) == i + 1 && words.has("shortmonth", pieces.norm(i))) {
            return false;
        }
        if (words.has("timely", before) || words.has("phase", before)) {
            return !words.has("homonym", pieces.norm(i)) || !isWeak(before) || afterWeak(i - 2);
        }
        boolean premodifier = words.has("determiner", before) && pieces.isLowerWord(i + 1);
        if (words.has("homonym", pieces.norm(i))) {
            return premodifier && !isPreposition(i + 1);
        }
        boolean insideName = i > 1 && pieces.isCapitalised(i - 1) && !words.has("month", before);
        return !insideName && !words.has("aftername", pieces.norm(i + 1));
    }

    private static boolean isWeak(String before) {
        return before.equals("and") || before.equals("or") || before.equals("to") || before.equals("for");
    }

    private boolean afterWeak(int i) {
        return words.has("month", pieces.norm(i))
                || words.has("future", pieces.norm(i))
                || pieces.is(i, "set")
                || years.number(i) > 0;
    }

    private boolean isPreposition(int i) {
        return switch (pieces.norm(i)) {
            case "on", "of", "in", "to", "for", "from", "through", "past", "and" -> true;
            default -> false;
        };
    }

    /** "10 January 2011", "the 5th of May", "6-8 February", "first of May". */
    private @Nullable Parse dayFirst(int i) {
        int j = pieces.is(i, "the") ? i + 1 : i;
        int from = day(j);
        int k = j + 1;
        if (from == 0) {
            from = Ordinals.of(pieces, words, j);
            k = j + Ordinals.length(pieces, words, j);
            k = pieces.is(k, "day") ? k + 1 : k;
            if (!pieces.is(k, "of")) {
                return null;
            }
        }
        int to = from;
        if (from > 0 && from <= 31 && secondDay(k, from, 1) > 0) {
            to = secondDay(k, from, 1);
            k += 2;
        }
        k = pieces.is(k, "of") ? k + 1 : k;
        int month = month(k);
        boolean exists = month > 0 && from > 0 && to <= Month.of(month).maxLength();
        boolean number = exists && day(afterMonth(k)) > 0 && years.announced(afterMonth(k) + 2) != null;
        return exists && !number ? dated(month, from, to, afterMonth(k)) : null;
    }

    /** "Tuesday", "Thursday, March 25", "Monday last week", "Friday of this week". */
    private @Nullable Parse weekday(int i) {
        int number = pieces.isCapitalised(i) ? words.number("weekday", pieces.norm(i), 0) : 0;
        int shortNumber = pieces.isCapitalised(i) ? words.number("shortweekday", pieces.norm(i), 0) : 0;
        if (number + shortNumber == 0 || isNamePart(i)) {
            return null;
        }
        int j = dayPart(shortNumber > 0 ? afterMonth(i) : i + 1);
        Parse date = dateBehind(j);
        if (date != null || shortNumber > 0) {
            return date;
        }
        if (words.has("ordinal", pieces.norm(i - 1)) && (pieces.is(j, "in") || pieces.is(j, "of"))) {
            return null;
        }
        boolean morning = pieces.is(j - 1, "morning") || pieces.is(i - 1, "early") || pieces.is(j, "local");
        DayOfWeek weekday = DayOfWeek.of(number);
        Parse week = relative.week(pieces.is(j, "of") || pieces.is(j, ",") ? j + 1 : j);
        TimeExpression frame = week == null ? null : week.value();
        return new Parse(week == null ? j : week.end(), new WeekdayName(weekday, frame, Pick.CONTEXT, morning));
    }

    private boolean isNamePart(int i) {
        return words.has("beforename", pieces.norm(i - 1))
                || (words.has("aftername", pieces.norm(i + 1)) && pieces.isCapitalised(i + 1));
    }

    private @Nullable Parse dateBehind(int i) {
        int j = pieces.is(i, ",") ? i + 1 : i;
        j = pieces.is(j, "the") ? j + 1 : j;
        Parse date = longer(monthFirst(j), dayFirst(j));
        boolean day = date != null
                && ((date.value() instanceof YearDay single && single.day() > 0) || date.value() instanceof Range);
        return day ? date : null;
    }

    /** Behind a part of the day. */
    int dayPart(int i) {
        return words.has("daypart", pieces.norm(i)) ? i + 1 : i;
    }

    /** "Last Tuesday", "next January", "this summer", "this coming Friday", "the following Monday". */
    private @Nullable Parse picked(int i) {
        int j = pieces.is(i, "the") ? i + 1 : i;
        Pick pick = pick(j);
        if (pick == Pick.CONTEXT) {
            return null;
        }
        j = pieces.is(j, "this") && pick(j + 1) != Pick.CONTEXT ? j + 1 : j;
        pick = pick(j);
        int k = j + 1;
        if (month(k) > 0 && day(afterMonth(k)) == 0) {
            return new Parse(afterMonth(k), new YearDay(null, month(k), 0, pick));
        }
        int weekday = pieces.isCapitalised(k) ? words.number("weekday", pieces.norm(k), 0) : 0;
        if (weekday > 0 && !isNamePart(k)) {
            Parse date = dateBehind(dayPart(k + 1));
            WeekdayName name = new WeekdayName(DayOfWeek.of(weekday), null, pick, false);
            return date != null ? date : new Parse(dayPart(k + 1), name);
        }
        int season = season(k);
        return season < 0 || isFallOf(k) ? null : new Parse(k + 1, new YearPart(Unit.SEASON, season, null, pick));
    }

    private Pick pick(int i) {
        return switch (pieces.norm(i)) {
            case "last", "past", "previous" -> Pick.LAST;
            case "this" -> Pick.THIS;
            case "next", "coming", "upcoming" -> Pick.NEXT;
            case "following" -> Pick.FOLLOWING;
            default -> Pick.CONTEXT;
        };
    }

    private int season(int i) {
        return words.number("season", pieces.norm(i), -1);
    }

    /** "Fall of the wall", "spring in", "Winter Olympics": no season. */
    private boolean isFallOf(int i) {
        boolean fall = pieces.is(i, "fall") || pieces.is(i, "spring");
        return (fall && isPreposition(i + 1) && yearBehind(i + 1) == null)
                || (pieces.isCapitalised(i + 1) && yearBehind(i + 1) == null);
    }

    /** Seasons, quarters and halves with or without their year; the weekend. */
    private @Nullable Parse part(int i) {
        int j = pieces.is(i, "the") ? i + 1 : i;
        if (pieces.is(j, "weekend") && (j > i || pieces.is(i - 1, "over")) && !pieces.is(j + 1, "of")) {
            return new Parse(j + 1, new Weekend(Pick.CONTEXT));
        }
        Parse season = season(i, j);
        if (season != null) {
            return season;
        }
        String word = pieces.norm(j);
        boolean label = word.length() == 2 && Pieces.isDigit(word.charAt(1)) && pieces.isCapitalised(j);
        int number = label ? word.charAt(1) - '0' : Ordinals.of(pieces, words, j);
        int k = label ? j + 1 : j + Ordinals.length(pieces, words, j);
        k = pieces.is(k, "-") ? k + 1 : k;
        Unit unit = label ? labelled(word.charAt(0)) : unitOfPart(k);
        if (unit == null || number < 1 || number > (unit == Unit.HALF ? 2 : 4)) {
            return null;
        }
        return yearPart(label ? k : k + 1, unit, number - 1, !label);
    }

    private static @Nullable Unit labelled(char letter) {
        return letter == 'q' ? Unit.QUARTER : letter == 'h' ? Unit.HALF : null;
    }

    private @Nullable Unit unitOfPart(int i) {
        return pieces.is(i, "quarter") ? Unit.QUARTER : pieces.is(i, "half") ? Unit.HALF : null;
    }

    private @Nullable Parse yearPart(int end, Unit unit, int index, boolean bare) {
        Parse year = yearBehind(end);
        if (year != null) {
            return new Parse(year.end(), new YearPart(unit, index, year.value(), Pick.CONTEXT));
        }
        if (pieces.matches(end, "of", "the", "year")) {
            return new Parse(end + 3, new YearPart(unit, index, null, Pick.THIS));
        }
        boolean quarter = bare && unit == Unit.QUARTER && !pieces.is(end, "of") && !pieces.is(end, "final");
        return quarter ? new Parse(end, new YearPart(unit, index, null, Pick.CONTEXT)) : null;
    }

    private @Nullable Parse season(int i, int j) {
        int season = season(j);
        if (season < 0) {
            return null;
        }
        Parse year = yearBehind(j + 1);
        if (year != null) {
            return new Parse(year.end(), new YearPart(Unit.SEASON, season, year.value(), Pick.CONTEXT));
        }
        boolean timely = words.has("timely", pieces.norm(i - 1)) || words.has("phase", pieces.norm(i - 1));
        boolean plain = timely && !isWeak(pieces.norm(i - 1)) && !isFallOf(j);
        return plain ? new Parse(j + 1, new YearPart(Unit.SEASON, season, null, Pick.CONTEXT)) : null;
    }

    private @Nullable Parse holiday(int i) {
        int length = pieces.isCapitalised(i) ? holidayLength(i) : 0;
        if (length == 0) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int k = i; k < i + length; k++) {
            name.append(k == i || pieces.is(k, "'s") ? "" : " ").append(pieces.norm(k));
        }
        String value = words.value("holiday", name.toString());
        if (value == null) {
            return null;
        }
        int hyphen = value.indexOf('-');
        int month = Integer.parseInt(value.substring(0, hyphen));
        return dated(month, Integer.parseInt(value.substring(hyphen + 1)), 0, i + length);
    }

    private int holidayLength(int i) {
        boolean newYear = pieces.matches(i, "new", "year");
        if (newYear && pieces.is(i + 2, "'s") && (pieces.is(i + 3, "day") || pieces.is(i + 3, "eve"))) {
            return 4;
        }
        boolean two = words.has("holiday", pieces.norm(i) + " " + pieces.norm(i + 1));
        return two ? 2 : words.has("holiday", pieces.norm(i)) ? 1 : 0;
    }

    /** "2016-09-10", "10/09/2016", "10.09.2016", "on 9/10". */
    private @Nullable Parse numeric(int i) {
        int first = pieces.number(i);
        if (first < 0) {
            return dotted(i);
        }
        boolean dash = pieces.is(i + 1, "-") && !pieces.isApart(i + 1) && !pieces.isApart(i + 2);
        boolean slash = pieces.is(i + 1, "/");
        int second = dash || slash ? pieces.number(i + 2) : -1;
        if (second < 1) {
            return null;
        }
        boolean third = pieces.norm(i + 3).equals(pieces.norm(i + 1));
        if (years.number(i) > 0) {
            return iso(i, first, second, third ? pieces.number(i + 4) : -1, dash);
        }
        int year = third ? years.number(i + 4) : -1;
        if (year > 0 && first <= 31 && second <= 31) {
            return new Parse(i + 5, new Numeric(first, second, year));
        }
        if (pieces.matches(i, "9", "/", "11") && !pieces.is(i - 1, "on")) {
            return new Parse(i + 3, new Fixed(Moment.of(Unit.DAY, LocalDate.of(2001, 9, 11))));
        }
        boolean dated = slash && !third && first <= 31 && second <= 31 && introducesDay(i - 1);
        return dated ? new Parse(i + 3, new Numeric(first, second, null)) : null;
    }

    private boolean introducesDay(int i) {
        return switch (pieces.norm(i)) {
            case "on", "since", "until", "from", "by", "dated" -> true;
            default -> false;
        };
    }

    private @Nullable Parse iso(int i, int year, int month, int day, boolean dash) {
        if (month > 12 || (pieces.norm(i + 2).length() != 2 && day < 0)) {
            return null;
        }
        if (day > 0 && day <= YearMonth.of(year, month).lengthOfMonth()) {
            return new Parse(i + 5, new Fixed(Moment.of(Unit.DAY, LocalDate.of(year, month, day))));
        }
        boolean monthOnly = dash && day < 0 && month <= year % 100;
        return monthOnly ? new Parse(i + 3, new Fixed(Moment.of(Unit.MONTH, LocalDate.of(year, month, 1)))) : null;
    }

    private @Nullable Parse dotted(int i) {
        String text = pieces.norm(i);
        if (text.length() < 8 || text.length() > 10 || !Pieces.isDigit(text.charAt(0))) {
            return null;
        }
        String[] parts = text.split("\\.", 4);
        if (parts.length != 3 || parts[2].length() != 4) {
            return null;
        }
        int day = small(parts[0]);
        int month = small(parts[1]);
        int year = small(parts[2]);
        boolean shape = day > 0 && day <= 31 && month > 0 && month <= 12 && year >= 1000;
        return shape ? new Parse(i + 1, new Numeric(day, month, year)) : null;
    }

    private static int small(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
