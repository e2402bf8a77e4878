package org.entente.language;

import java.util.List;

/** One sentence while it is being analysed: plain arrays, reused from sentence to sentence, owned by one thread. */
public final class Draft {
    /** Longer sentences are cut. */
    static final int MAX_TOKENS = 400;

    private static final int CAPACITY = MAX_TOKENS + 2;

    int size;
    final String[] forms = new String[CAPACITY];
    final int[] words = new int[CAPACITY];
    final int[] suffixes2 = new int[CAPACITY];
    final int[] suffixes3 = new int[CAPACITY];
    final int[] shapes = new int[CAPACITY];
    final int[] clusters = new int[CAPACITY];
    final int[] tags = new int[CAPACITY];
    final int[] heads = new int[CAPACITY];
    final int[] labels = new int[CAPACITY];
    final int[] leftmost = new int[CAPACITY];
    final int[] leftmost2 = new int[CAPACITY];
    final int[] rightmost = new int[CAPACITY];
    final int[] rightmost2 = new int[CAPACITY];
    final int[] leftCount = new int[CAPACITY];
    final int[] rightCount = new int[CAPACITY];
    final int[] between = new int[CAPACITY];
    final int[] stack = new int[CAPACITY];
    int stackSize;
    int front;
    final Features features = new Features();
    final float[] scores = new float[128];

    /** Takes the words of a sentence; at most {@code MAX_TOKENS}. */
    public void set(List<String> tokens, Clusters wordClusters) {
        size = tokens.size();
        Shape.Mode mode = Shape.mode(tokens);
        for (int i = 0; i < size; i++) {
            String form = tokens.get(i);
            int n = form.length();
            forms[i] = form;
            words[i] = Features.word(form, 0, n);
            suffixes2[i] = Features.word(form, Math.max(0, n - 2), n);
            suffixes3[i] = Features.word(form, Math.max(0, n - 3), n);
            shapes[i] = Shape.of(form, i, mode);
            clusters[i] = wordClusters.of(words[i]);
        }
    }

    public int size() {
        return size;
    }

    public int tag(int i) {
        return tags[i];
    }

    public void tag(int i, int tag) {
        tags[i] = tag;
    }

    /** The governing token, {@code size()} for the root. */
    public int head(int i) {
        return heads[i];
    }

    public void head(int i, int head) {
        heads[i] = head;
    }

    public int label(int i) {
        return labels[i];
    }

    public void label(int i, int label) {
        labels[i] = label;
    }

    public Features features() {
        return features;
    }

    /** Scores the features just collected. */
    float[] scored(Scorer scorer, int classes) {
        java.util.Arrays.fill(scores, 0, classes, 0);
        scorer.score(features, scores);
        return scores;
    }

    static int best(float[] scores, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
