package org.entente.language;

/** Names the relation of every word to its head, in text order, once the tree stands. */
public final class Labeler {
    private Labeler() {}

    static void label(Draft d, Scorer scorer, int classes) {
        for (int i = 0; i < d.size; i++) {
            d.labels[i] = predict(d, i, scorer, classes);
        }
    }

    /** The best relation of the word at {@code i}, given the tree and the relations before it. */
    public static int predict(Draft d, int i, Scorer scorer, int classes) {
        collect(d, i);
        return Draft.best(d.scored(scorer, classes), classes);
    }

    /** Finds the outer dependents that the features look at; call once the heads are known. */
    public static void prepare(Draft d) {
        for (int i = 0; i <= d.size; i++) {
            d.leftmost[i] = d.leftmost2[i] = d.rightmost[i] = d.rightmost2[i] = -1;
            d.leftCount[i] = d.rightCount[i] = 0;
        }
        d.tags[d.size] = 100;
        d.words[d.size] = 7;
        d.clusters[d.size] = -2;
        for (int i = 0; i < d.size; i++) {
            int h = d.heads[i];
            if (h < i) {
                d.rightmost2[h] = d.rightmost[h];
                d.rightmost[h] = i;
                d.rightCount[h]++;
            } else {
                d.leftmost2[h] = d.leftmost2[h] < 0 && d.leftmost[h] >= 0 ? i : d.leftmost2[h];
                d.leftmost[h] = d.leftmost[h] < 0 ? i : d.leftmost[h];
                d.leftCount[h]++;
            }
        }
    }

    private static int w(Draft d, int i) {
        return i < 0 ? 11 : d.words[i];
    }

    private static int t(Draft d, int i) {
        return i < 0 ? 110 : d.tags[i];
    }

    private static void collect(Draft d, int i) {
        Features f = d.features;
        f.clear();
        int h = d.heads[i];
        int right = h < i ? 1 : 0;
        int side = right * 8 + Math.min(7, Math.abs(h - i));
        int th = t(d, h) * 2 + right;
        int ti = t(d, i);
        int wi = d.words[i];
        int wh = d.words[h];
        f.add(300, th, ti);
        f.add(301, side, th, ti);
        f.add(302, wi, th);
        f.add(303, wi, ti);
        f.add(304, wh, ti, right);
        f.add(305, wi, wh, right);
        f.add(306, wi);
        f.add(307, th, t(d, d.leftmost[i]), ti);
        f.add(308, th, w(d, d.leftmost[i]), ti);
        f.add(309, wh, w(d, d.leftmost[i]), ti);
        f.add(310, ti, t(d, d.leftmost[h]) * 2 + right, t(d, d.rightmost[h]));
        f.add(311, ti, w(d, d.leftmost[h]), th);
        f.add(312, d.clusters[i], th);
        f.add(313, d.clusters[h], ti, right);
        f.add(314, d.clusters[i] >> 4, d.clusters[h] >> 4, right);
        f.add(317, d.clusters[i] >> 4, th);
        f.add(318, d.clusters[h] >> 4, ti, right);
        f.add(315, d.suffixes3[i], th);
        f.add(316, d.shapes[i], th);
        around(d, f, i, th, ti);
        head(d, f, i, h, th, ti);
        siblings(d, f, i, h, th, ti);
    }

    private static void around(Draft d, Features f, int i, int th, int ti) {
        int before = i - 1;
        int after = i + 1 < d.size ? i + 1 : -1;
        f.add(320, w(d, before), th, ti);
        f.add(321, w(d, after), th, ti);
        f.add(322, t(d, before), th, ti);
        f.add(323, t(d, after), th, ti);
        f.add(324, t(d, before) * 128 + t(d, after), th, ti);
        f.add(325, d.leftCount[i] * 16 + d.rightCount[i], th, ti);
        f.add(326, t(d, d.rightmost[i]), th, ti);
        f.add(327, w(d, d.leftmost2[i]), th, ti);
        f.add(328, t(d, d.leftmost[i]) * 128 + t(d, d.leftmost2[i]), th, ti);
    }

    private static void head(Draft d, Features f, int i, int h, int th, int ti) {
        boolean root = h == d.size;
        int g = root ? -1 : d.heads[h];
        f.add(330, t(d, g), th, ti);
        f.add(331, w(d, g), th, ti);
        f.add(332, root ? 0 : d.leftCount[h], th, ti);
        f.add(333, root ? -1 : t(d, d.leftmost2[h]), th, ti);
        f.add(334, root || h > i ? 77 : d.labels[h], th, ti);
        f.add(335, root || h > i ? 77 : d.labels[h], d.words[i], th);
        f.add(336, h == d.size ? -1 : d.suffixes3[h], th, ti);
        f.add(337, punctuationBetween(d, i, h), th, ti);
    }

    private static int punctuationBetween(Draft d, int i, int h) {
        int seen = 0;
        for (int k = Math.min(i, h) + 1; k < Math.max(i, h) && k < d.size; k++) {
            char c = d.forms[k].charAt(0);
            seen |= c == ',' ? 1 : c == '(' ? 2 : c == ':' || c == '–' || c == '-' ? 4 : 0;
        }
        return seen;
    }

    /** The dependents of the same head to the left, their relations already known, and words that mark a passive. */
    private static void siblings(Draft d, Features f, int i, int h, int th, int ti) {
        int last = -1;
        int seen = 0;
        for (int k = 0; k < d.size; k++) {
            if (d.heads[k] != h || k == i) {
                continue;
            }
            if (k < i) {
                last = k;
                seen = seen * 31 + d.labels[k];
                f.add(340, d.labels[k], th, ti);
                f.add(341, d.labels[k], d.words[i], th);
            }
            if (Tags.isVerb(d.tags[k]) || Tags.isFunction(d.tags[k])) {
                f.add(342, d.words[k] * 2 + (k < i ? 1 : 0), th, ti);
            }
            if (k > i) {
                f.add(343, d.tags[k], th, ti);
            }
        }
        f.add(344, last < 0 ? 99 : d.labels[last], th, ti);
        f.add(345, w(d, last), th, ti);
        f.add(346, seen, th, ti);
    }
}
