package org.entente.time;

/** Reads ordinal numbers below 1000: "20th", "first", "twenty-fifth". */
final class Ordinals {
    private Ordinals() {}

    /** The number at {@code i}; 0 for none. */
    static int of(Pieces pieces, TimeWords words, int i) {
        int digits = digits(pieces.norm(i));
        if (digits > 0) {
            return digits;
        }
        int tens = words.number("number", pieces.norm(i), 0);
        int ones = words.number("ordinal", pieces.norm(i + 2), 0);
        if (tens >= 20 && tens < 100 && ones > 0 && ones < 10 && pieces.is(i + 1, "-")) {
            return tens + ones;
        }
        return words.number("ordinal", pieces.norm(i), 0);
    }

    /** How many pieces the number at {@code i} takes. */
    static int length(Pieces pieces, TimeWords words, int i) {
        return words.has("number", pieces.norm(i)) && pieces.is(i + 1, "-") ? 3 : 1;
    }

    private static int digits(String word) {
        int end = word.length() - 2;
        if (end < 1 || end > 3 || !isSuffix(word.substring(end))) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < end; i++) {
            if (!Pieces.isDigit(word.charAt(i))) {
                return 0;
            }
            value = 10 * value + word.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isSuffix(String text) {
        return text.equals("st") || text.equals("nd") || text.equals("rd") || text.equals("th");
    }
}
