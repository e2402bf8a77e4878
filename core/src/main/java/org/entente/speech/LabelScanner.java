package org.entente.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.Span;

/** Finds the lines that may begin a turn: a capitalised name and a colon, or a bare "Q". */
final class LabelScanner {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 14;

    private final String text;
    private final SpeechWords words;

    LabelScanner(String text, SpeechWords words) {
        this.text = text;
        this.words = words;
    }

    /** The labels in text order. */
    List<Label> scan() {
        List<Label> labels = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            label(line, end).ifPresent(labels::add);
            line = end + 1;
        }
        return labels;
    }

    private Optional<Label> label(int line, int end) {
        int start = line;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            if (!isLead(text.charAt(start))) {
                return Optional.empty();
            }
            start++;
        }
        if (start < end && text.charAt(start) == 'Q' && start + 1 < end && isBareGap(start + 1, end)) {
            return Optional.of(new Label(line, new Span(start, start + 1), start + 1, "Q"));
        }
        int colon = colon(start, end);
        return colon < 0 ? Optional.empty() : named(line, start, colon);
    }

    /** White space, dashes and bullets before a label. */
    private static boolean isLead(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || "-–—−•*".indexOf(c) >= 0;
    }

    /** "Q Thank you": a letter, white space, a capital or a mark. */
    private boolean isBareGap(int i, int end) {
        int next = i;
        while (next < end && isLead(text.charAt(next))) {
            next++;
        }
        return next > i && next < end && !Character.isLowerCase(text.charAt(next)) && text.charAt(next) != ':';
    }

    private int colon(int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                boolean open =
                        i + 1 >= end || Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i + 1) == '\u00a0';
                return open && i > start ? i : -1;
            }
            if ("\"“”!?;<>|@/=".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Label> named(int line, int start, int colon) {
        int stop = bracket(start, colon);
        while (stop > start && !Character.isLetterOrDigit(text.charAt(stop - 1))) {
            stop--;
        }
        String name = text.substring(start, stop);
        boolean fits = stop > start && isName(name) && !words.has("heading", name);
        return fits ? Optional.of(new Label(line, new Span(start, stop), colon + 1, name)) : Optional.empty();
    }

    /** Where "(retranslated)" begins, else the colon. */
    private int bracket(int start, int colon) {
        for (int i = start; i < colon; i++) {
            if (text.charAt(i) == '(' || text.charAt(i) == '[') {
                return i;
            }
        }
        return colon;
    }

    /** Every word is capitalised or one of the small words of titles. */
    private boolean isName(String name) {
        String[] parts = name.split("[\\s,]+", -1);
        if (parts.length > MOST_WORDS || !Character.isUpperCase(parts[0].codePointAt(0))) {
            return false;
        }
        for (String part : parts) {
            boolean capital = part.isEmpty() || Character.isUpperCase(part.codePointAt(0));
            if (!capital && !words.has("small", part)) {
                return false;
            }
        }
        return !words.has("small", parts[parts.length - 1]) && !name.contains("'s ") && !name.contains("’s ");
    }
}
