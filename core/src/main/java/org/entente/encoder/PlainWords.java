package org.entente.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import org.entente.text.Span;

/**
 * The words of a text one after the other, in lower case and without accents, with the place of every character.
 *
 * <p>Words end at white space; a punctuation mark or ideograph is a word of its own. Control and format characters are
 * left out, so a word with a soft hyphen is one word.
 */
final class PlainWords {
    /** First and last of the blocks that BERT cuts character by character; kana and Hangul are not among them. */
    private static final int[] IDEOGRAPHS = {
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0x20000, 0x2A6DF, 0x2A700, 0x2CEAF, 0x2F800, 0x2FA1F
    };

    private final String text;
    private final int end;
    private int at;
    private final StringBuilder word = new StringBuilder();
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    PlainWords(String text, Span part) {
        this.text = text;
        at = part.start();
        end = part.end();
    }

    /** Moves to the next word; false when there is none. */
    boolean next() {
        word.setLength(0);
        while (at < end) {
            int c = codePointAt(at);
            boolean alone = isPunctuation(base(c)) || isIdeograph(c);
            if (!word.isEmpty() && (alone || isSpace(c))) {
                return true;
            }
            int start = at;
            at += Character.charCount(c);
            if (!isSpace(c) && !isLeftOut(c)) {
                add(c, start);
            }
            if (alone && !word.isEmpty()) {
                takeMarks();
                return true;
            }
        }
        return !word.isEmpty();
    }

    String word() {
        return word.toString();
    }

    int characters() {
        return word.codePointCount(0, word.length());
    }

    /** Where the characters of {@link #word} from {@code from} to {@code to} stand in the text. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    private int codePointAt(int index) {
        int c = text.codePointAt(index);
        return index + Character.charCount(c) <= end ? c : text.charAt(index);
    }

    private void add(int c, int start) {
        if (c < 0x80) {
            put(Character.toLowerCase(c), start);
            return;
        }
        String parts = decomposed(c);
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
            int part = parts.codePointAt(i);
            if (!isMark(part)) {
                put(Character.toLowerCase(part), start);
            } else if (!word.isEmpty()) {
                ends[word.length() - 1] = at;
            }
        }
    }

    private void put(int c, int start) {
        int before = word.length();
        word.appendCodePoint(c);
        if (word.length() > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        Arrays.fill(starts, before, word.length(), start);
        Arrays.fill(ends, before, word.length(), at);
    }

    /** Combining marks belong to what they stand on. */
    private void takeMarks() {
        while (at < end && isMark(codePointAt(at))) {
            at += Character.charCount(codePointAt(at));
            ends[word.length() - 1] = at;
        }
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isLeftOut(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    /** The character without its marks: of a "not equal" sign the "equal" sign. */
    private static int base(int c) {
        return c < 0xC0 ? c : decomposed(c).codePointAt(0);
    }

    private static String decomposed(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    }

    /** Among ASCII characters also the symbols. */
    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        for (int i = 0; c >= IDEOGRAPHS[0] && i < IDEOGRAPHS.length; i += 2) {
            if (c >= IDEOGRAPHS[i] && c <= IDEOGRAPHS[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
