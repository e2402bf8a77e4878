package org.entente.language;

import java.util.List;

/** The outline of a word: case, digits, punctuation. */
final class Shape {
    /** How a sentence uses capitals: as usual, everywhere, or on every longer word as headlines do. */
    enum Mode {
        USUAL,
        UPPER,
        TITLE
    }

    private Shape() {}

    static Mode mode(List<String> tokens) {
        int upper = 0;
        int title = 0;
        int lower = 0;
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String t = tokens.get(i);
            if (t.length() < 4 || !Character.isLetter(t.charAt(0))) {
                continue;
            }
            words++;
            if (Character.isLowerCase(t.charAt(0))) {
                lower++;
            } else if (Character.isUpperCase(t.charAt(1)) && Character.isUpperCase(t.charAt(2))) {
                upper++;
            } else {
                title++;
            }
        }
        if (words < 3) {
            return Mode.USUAL;
        }
        if (upper * 10 >= words * 7 && lower * 10 <= words) {
            return Mode.UPPER;
        }
        return (title + upper) * 10 >= words * 8 && words >= 4 ? Mode.TITLE : Mode.USUAL;
    }

    /** An atom for the shape; in sentences that capitalise everything, capitals say nothing. */
    static int of(String form, int index, Mode mode) {
        int flags = 0;
        for (int i = 0; i < form.length(); i++) {
            flags |= kind(form.charAt(i), i);
        }
        if (mode == Mode.UPPER) {
            flags = (flags & ~7) | 128;
        } else if (mode == Mode.TITLE) {
            flags = (flags & ~1) | 256;
        }
        return flags * 2 + (index == 0 ? 1 : 0);
    }

    private static int kind(char c, int position) {
        if (Character.isUpperCase(c)) {
            return position == 0 ? 1 : 2;
        }
        if (Character.isLetter(c)) {
            return 4;
        }
        if (Character.isDigit(c)) {
            return 8;
        }
        return c == '-' ? 16 : c == '.' ? 32 : 64;
    }
}
