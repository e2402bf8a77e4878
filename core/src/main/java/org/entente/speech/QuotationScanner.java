package org.entente.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/**
 * Finds the words between quotation marks, without the marks.
 *
 * <p>One pass over the text. A mark opens or closes by its shape and by the white space around it, since publishers mix
 * shapes. A quotation that a paragraph leaves open goes on when the next paragraph opens one again, or when a closing mark
 * comes before any opening one; otherwise it ends with its paragraph. Quotations inside quotations are part of the outer.
 */
final class QuotationScanner {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";
    private static final String SINGLE = "‘'";
    /** How far behind a paragraph left open its closing mark may stand. */
    private static final int REACH = 20_000;

    private static final int SINGLE_REACH = 1_000;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int mark = -1;

    private QuotationScanner(String text) {
        this.text = text;
    }

    /** The quotations in text order; they do not overlap. */
    static List<Span> scan(String text) {
        QuotationScanner scanner = new QuotationScanner(text);
        int i = 0;
        while (i < text.length()) {
            i = scanner.step(i);
        }
        return scanner.found;
    }

    /** Looks at one character outside quotations and returns where to go on. */
    private int step(int i) {
        char c = text.charAt(i);
        if (isDouble(c) && opens(i)) {
            return add(i, closing(i));
        }
        if (SINGLE.indexOf(c) >= 0 && opensSingle(i)) {
            int end = closingSingle(i);
            return end > 0 ? add(i, end) : i + 1;
        }
        return i + 1;
    }

    private int add(int open, int close) {
        int start = open + 1;
        int end = close;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
        return close + 1;
    }

    private static boolean isDouble(char c) {
        return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    private boolean opens(int i) {
        boolean inFront = isBoundary(i - 1) && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        return OPENING.indexOf(text.charAt(i)) >= 0 || inFront;
    }

    /** White space, the start of the text, or a mark that stands before words. */
    private boolean isBoundary(int i) {
        return i < 0 || Character.isWhitespace(text.charAt(i)) || "([—–-/".indexOf(text.charAt(i)) >= 0;
    }

    private boolean closes(int i) {
        char c = text.charAt(i);
        boolean behind = i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && !isLetter(i + 1);
        return CLOSING.indexOf(c) >= 0 || behind;
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** The index of the mark that closes, or of the end of the last paragraph of the quotation. */
    private int closing(int open) {
        int depth = 1;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                int next = nextParagraph(i);
                if (next >= text.length() || !continues(next)) {
                    return i;
                }
                depth = 1;
                i = isDouble(text.charAt(next)) ? next : next - 1;
            } else if (isDouble(c)) {
                depth += nests(i) ? 1 : -1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return text.length();
    }

    /** Whether a mark inside a quotation opens another one. */
    private boolean nests(int i) {
        return !closes(i) || (OPENING.indexOf(text.charAt(i)) >= 0 && isBoundary(i - 1) && isLetter(i + 1));
    }

    private int nextParagraph(int i) {
        int next = i;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean continues(int paragraph) {
        if (isDouble(text.charAt(paragraph)) && opens(paragraph)) {
            return true;
        }
        int i = nextMark(paragraph);
        return i < text.length() && i < paragraph + REACH && ((closes(i) && !opens(i)) || isSwappedClose(i));
    }

    /** The next double mark from the index; remembered, so that many open paragraphs cost one pass. */
    private int nextMark(int from) {
        if (mark < from) {
            mark = from;
            while (mark < text.length() && !isDouble(text.charAt(mark))) {
                mark++;
            }
        }
        return mark;
    }

    /** An opening shape at the end of a word, as in ”words“. */
    private boolean isSwappedClose(int i) {
        return closes(i) && !isBoundary(i - 1);
    }

    private boolean opensSingle(int i) {
        return isBoundary(i - 1) && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    /** The closing single mark in the paragraph, 0 for none; one behind punctuation is preferred to an apostrophe. */
    private int closingSingle(int open) {
        int first = 0;
        int limit = Math.min(text.length(), open + SINGLE_REACH);
        for (int i = open + 2; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            boolean candidate = (c == '’' || c == '\'') && !isLetter(i + 1);
            if (candidate && ".,?!…".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
            if (candidate && first == 0 && !Character.isWhitespace(text.charAt(i - 1))) {
                first = i;
            }
            if (isDouble(c)) {
                break;
            }
        }
        return first;
    }
}
