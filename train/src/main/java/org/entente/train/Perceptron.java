package org.entente.train;

import java.util.Arrays;
import org.entente.language.Features;
import org.entente.language.Scorer;

/** An averaged perceptron over hashed features; rows appear when a mistake first touches them. */
final class Perceptron implements Scorer {
    private final int classes;
    private long[] keys = new long[1 << 20];
    private int[] rows = new int[1 << 20];
    private float[] weights;
    private double[] sums;
    private int[] hits = new int[1 << 16];
    private int used;
    private long steps = 1;
    private boolean averaged;

    Perceptron(int classes) {
        this.classes = classes;
        weights = new float[classes << 16];
        sums = new double[classes << 16];
    }

    int classes() {
        return classes;
    }

    @Override
    public void score(Features features, float[] scores) {
        for (int i = 0; i < features.size(); i++) {
            int row = find(features.get(i));
            if (row >= 0) {
                hits[row]++;
                for (int c = 0, at = row * classes; c < classes; c++, at++) {
                    scores[c] += weights[at];
                }
            }
        }
    }

    /** Counts one decision, right or wrong. */
    void step() {
        steps++;
    }

    /** Moves the weights from the wrong class towards the right one. */
    void update(Features features, int right, int wrong, float amount) {
        for (int i = 0; i < features.size(); i++) {
            int row = findOrAdd(features.get(i)) * classes;
            add(row + right, amount);
            add(row + wrong, -amount);
        }
    }

    private void add(int at, float amount) {
        weights[at] += amount;
        sums[at] += (double) amount * steps;
    }

    /** Replaces the weights by their mean over all steps; no update may follow. */
    void average() {
        if (averaged) {
            throw new IllegalStateException("averaged already");
        }
        averaged = true;
        for (int i = 0; i < used * classes; i++) {
            weights[i] = (float) (weights[i] - sums[i] / steps);
        }
    }

    int size() {
        return used;
    }

    /** All keys with a row, in the order of the table. */
    long[] keys() {
        long[] all = new long[used];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                all[n++] = keys[i];
            }
        }
        return Arrays.copyOf(all, n);
    }

    /** The weights of a key. */
    float[] row(long key) {
        int row = find(key);
        return Arrays.copyOfRange(weights, row * classes, (row + 1) * classes);
    }

    /**
     * How much is lost with a weight of one for this key: the root of how often it was looked up, since signs of many
     * lost weights cancel each other.
     */
    float importance(long key) {
        return (float) Math.sqrt(hits[find(key)] + 1.0);
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) (key >>> 24) & mask;
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return rows[at];
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    private int findOrAdd(long key) {
        int row = find(key);
        if (row >= 0) {
            return row;
        }
        if (used * 2 > keys.length) {
            grow();
        }
        if ((used + 1) * classes > weights.length) {
            int size = (int) Math.min(Integer.MAX_VALUE - 64L, weights.length * 3L / 2);
            weights = Arrays.copyOf(weights, size);
            sums = Arrays.copyOf(sums, size);
        }
        if (used == hits.length) {
            hits = Arrays.copyOf(hits, 2 * used);
        }
        put(key, used);
        return used++;
    }

    private void put(long key, int row) {
        int mask = keys.length - 1;
        int at = (int) (key >>> 24) & mask;
        while (keys[at] != 0) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        rows[at] = row;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldRows[i]);
            }
        }
    }
}
