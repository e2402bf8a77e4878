package org.entente.judge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.encoder.WordPieces;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The pieces that stand for something else than text. */
final class Markers {
    private static final int SENTENCE = 0;
    private static final int PLACE = 20;
    private static final int PAST = 21;
    private static final int DAY = 22;
    private static final int FUTURE = 23;
    private static final int UNKNOWN = 24;
    private static final int RECENT_DAYS = 7;
    private static final int YEAR_AND_MONTH = 7;

    private final int start;
    private final int separator;
    private final int first;

    Markers(WordPieces pieces) {
        start = pieces.id("[CLS]");
        separator = pieces.id("[SEP]");
        first = pieces.id("[unused0]");
    }

    int start() {
        return start;
    }

    int separator() {
        return separator;
    }

    int sentence() {
        return first + SENTENCE;
    }

    /** Stands before the marker of a state whose place is named. */
    int place() {
        return first + PLACE;
    }

    int party(int index) {
        return first + index + 1;
    }

    /** The marker of a time: before, at or after the publication, or none of these. */
    int time(@Nullable String value, @Nullable String published) {
        return first + (value == null || published == null ? UNKNOWN : relation(value, published));
    }

    private static int relation(String value, String published) {
        String plain = Edtf.bare(value);
        String[] ends = plain.split("/", -1);
        String from = ends[0].equals("..") ? ends[ends.length - 1] : ends[0];
        String to = ends[ends.length - 1];
        if (to.equals("..")) {
            return from.compareTo(published) <= 0 ? PAST : FUTURE;
        }
        if (from.startsWith(published) || to.equals(published)) {
            return DAY;
        }
        if (published.startsWith(from)) {
            return from.length() > YEAR_AND_MONTH ? DAY : UNKNOWN;
        }
        if (from.compareTo(published) > 0) {
            return FUTURE;
        }
        return isRecent(to, published) ? DAY : PAST;
    }

    private static boolean isRecent(String day, String published) {
        try {
            LocalDate end = LocalDate.parse(day);
            LocalDate today = LocalDate.parse(published);
            return !end.isAfter(today) && !end.plusDays(RECENT_DAYS).isBefore(today);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
