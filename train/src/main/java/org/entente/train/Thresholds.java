package org.entente.train;

import java.util.Arrays;

/** How large a weight must be to be kept. */
final class Thresholds {
    private Thresholds() {}

    /** The least value such that at most {@code count} of the values reach it. */
    static float keeping(int count, float[] values) {
        if (values.length <= count) {
            return Float.MIN_VALUE;
        }
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return Math.nextUp(sorted[sorted.length - count - 1]);
    }
}
