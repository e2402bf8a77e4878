package org.entente.document;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a plain text say about it: the day of publication and the title.
 *
 * <p>A date counts when a line is about nothing else ("10/09/2016 22:54", "Published on 3 May 2014 by A. Writer",
 * "Baku, 12 May 2015") or when it opens the first paragraph as a dateline ("SEOUL, 10 September 2024 (Example
 * Gazette) — …"); a date inside a sentence or headline does not. An order of day and month that the date leaves open
 * is taken from the other dates of the text, else day first. Failing that, the day a communiqué is signed with counts:
 * a line at the very end that is about nothing else.
 *
 * @param problem why a line that looks like a date was not used, null when there is none
 */
record HeaderLines(
        @Nullable StatedDate published,
        @Nullable String title,
        @Nullable String problem) {
    static final HeaderLines NONE = new HeaderLines(null, null, null);

    private static final int LINES = 6;
    private static final int LOOKED_AT = 4_000;
    private static final int EVIDENCE = 100_000;
    private static final int SHORT = 120;
    private static final int LONGEST_TITLE = 160;

    private static final String WEEKDAY =
            "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?\\s*)?";
    private static final Pattern LABEL = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:(?:date|dated|published|posted|released|issued|updated|last updated|modified|created"
                    + "|publication date|release date|date of publication)\\b[^\\p{L}\\p{N}]*)*(?:on\\b|at\\b)?[^\\p{L}\\p{N}]*"
                    + WEEKDAY,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "[(\\[\\s]*(?:\\p{Lu}[\\p{L}.'’-]*+[ ,]*+){1,6}+[|:(·–—-]?\\s*" + "(?<=[,|:(·–—-]\\s{0,2})" + WEEKDAY);
    private static final Pattern TIME = Pattern.compile(
            "^T[\\d:.+Z-]+|^[,\\s]*(?:at |- |\\| )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?"
                    + "(?:\\s*\\(?(?:GMT|UTC|[A-Z]{2,4})\\)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\b\\)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING_MORE =
            Pattern.compile("[^\\p{L}\\p{N}]*(?:[|–—·,;(/-]?\\s*(?:[Bb]y |[Uu]pdated|\\p{Lu}|\\d).*)?");
    private static final Pattern DATELINE_END =
            Pattern.compile("\\s*\\)?\\s*(?:\\([^)]{1,60}\\)|/[^/]{1,60}/)?\\s*(?:--|[–—:-])\\s.*");
    private static final Pattern BYLINE = Pattern.compile("\\s*By\\s+\\p{Lu}.{0,80}");
    private static final Pattern SPEECH_TURN = Pattern.compile("\\s*(?:[–—•*>-]|Q\\b|A\\b|\\p{Lu}[\\p{L} .]{0,40}:).*");

    static HeaderLines of(String text, DateOrder usual) {
        List<String> lines = firstLines(text);
        DateOrder evidence = StatedDate.orderIn(text.substring(0, Math.min(text.length(), EVIDENCE)));
        StatedDate published = null;
        String problem = null;
        DateOrder order = evidence == null ? usual : evidence;
        for (String line : lines) {
            try {
                published = published == null ? dateOf(line, order) : published;
            } catch (DateTimeException e) {
                problem = e.getMessage();
            }
        }
        if (published == null && problem == null) {
            published = atTheEnd(text, order);
        }
        StatedDate settled = published != null && evidence != null ? published.settled() : published;
        return new HeaderLines(settled, title(lines, usual), published == null ? problem : null);
    }

    private static List<String> firstLines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(0, Math.min(text.length(), LOOKED_AT)).split("\n", -1)) {
            if (!line.isBlank() && lines.size() < LINES) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static @Nullable StatedDate dateOf(String line, DateOrder usual) {
        String start = line.substring(0, Math.min(line.length(), SHORT));
        StatedDate date = StatedDate.find(start, usual);
        if (date == null) {
            return null;
        }
        String before = line.substring(0, date.start());
        String after = TIME.matcher(line.substring(date.end())).replaceFirst("");
        boolean introduced =
                LABEL.matcher(before).matches() || PLACE.matcher(before).matches();
        boolean alone = line.length() <= SHORT
                && !endsSentence(after)
                && NOTHING_MORE.matcher(after).matches();
        return introduced && (alone || DATELINE_END.matcher(after).matches()) ? date : null;
    }

    private static @Nullable StatedDate atTheEnd(String text, DateOrder order) {
        String end = text.substring(Math.max(0, text.length() - 2 * SHORT)).stripTrailing();
        int lineStart = end.lastIndexOf('\n');
        String line = end.substring(lineStart + 1);
        try {
            StatedDate date = lineStart < 0 || line.length() > SHORT ? null : dateOf(line, order);
            return date != null && date.end() == line.length() ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean endsSentence(String text) {
        String end = text.strip();
        return !end.isEmpty() && ".!?".indexOf(end.charAt(end.length() - 1)) >= 0 && end.length() > 1;
    }

    /** The first line that is neither date nor byline, if it is a heading and something follows it. */
    private static @Nullable String title(List<String> lines, DateOrder usual) {
        for (int i = 0; i < lines.size() - 1; i++) {
            String line = lines.get(i).strip();
            if (!BYLINE.matcher(line).matches() && !isDate(line, usual)) {
                return isHeading(line) ? line : null;
            }
        }
        return null;
    }

    private static boolean isDate(String line, DateOrder usual) {
        try {
            return line.length() <= SHORT && dateOf(line, usual) != null;
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_TITLE
                && line.indexOf(' ') > 0
                && ".;:,…".indexOf(line.charAt(line.length() - 1)) < 0
                && !SPEECH_TURN.matcher(line).matches();
    }
}
