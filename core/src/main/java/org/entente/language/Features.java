package org.entente.language;

import java.util.Arrays;

/** A growing list of feature hashes, reused from decision to decision. */
public final class Features {
    private static final long K = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[128];
    private int size;

    void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public long get(int index) {
        return hashes[index];
    }

    void add(int template, int a) {
        append((((template * K) ^ a) * K));
    }

    void add(int template, int a, int b) {
        append((((((template * K) ^ a) * K) >>> 7) ^ b) * K);
    }

    void add(int template, int a, int b, int c) {
        long h = (((((template * K) ^ a) * K) >>> 7) ^ b) * K;
        append(((h >>> 9) ^ c) * K);
    }

    private void append(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash ^ (hash >>> 29);
    }

    /** A hash of lower case characters in which all digits are alike. */
    static int word(CharSequence text, int start, int end) {
        int h = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            h = (h ^ (Character.isDigit(c) ? '0' : c)) * 0x01000193;
        }
        return h ^ (h >>> 15);
    }
}
