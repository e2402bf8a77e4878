package org.entente.text;

import java.util.Arrays;

/**
 * Converts UTF-16 offsets of one text to Unicode code points, the unit of everything that leaves the program.
 *
 * <p>Only the positions of surrogate pairs are kept, so a text without them costs nothing.
 */
public final class CodePoints {
    private final int[] lowSurrogates;

    private CodePoints(int[] lowSurrogates) {
        this.lowSurrogates = lowSurrogates;
    }

    public static CodePoints of(String text) {
        int[] found = new int[8];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, n));
    }

    /** The number of code points before the UTF-16 offset; an offset inside a pair counts the whole pair. */
    public int at(int utf16Offset) {
        int i = Arrays.binarySearch(lowSurrogates, utf16Offset);
        int pairsBefore = i >= 0 ? i : -i - 1;
        return utf16Offset - pairsBefore;
    }
}
