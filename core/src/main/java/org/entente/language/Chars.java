package org.entente.language;

/** Kinds of characters, and lower case that keeps every offset. */
final class Chars {
    private Chars() {}

    /** White space and control characters: whatever no token holds. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || c < ' '
                || isBreak(c);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B' || c == '\u0085';
    }

    /** The characters in lower case, one for one, with straight apostrophes. */
    static String lower(String text, int from, int end) {
        char[] chars = new char[end - from];
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            chars[i - from] = c == '’' ? '\'' : Character.toLowerCase(c);
        }
        return new String(chars);
    }
}
