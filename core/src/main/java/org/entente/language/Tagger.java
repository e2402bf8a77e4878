package org.entente.language;

/** Gives each word its Penn tag, from left to right. */
public final class Tagger {
    private Tagger() {}

    static void tag(Draft d, Scorer scorer, int classes) {
        for (int i = 0; i < d.size; i++) {
            d.tags[i] = predict(d, i, scorer, classes);
        }
    }

    /** The best tag of the word at {@code i}, given the tags before it. */
    public static int predict(Draft d, int i, Scorer scorer, int classes) {
        collect(d, i);
        return Draft.best(d.scored(scorer, classes), classes);
    }

    private static void collect(Draft d, int i) {
        Features f = d.features;
        f.clear();
        int w = d.words[i];
        int shape = d.shapes[i];
        int before = i > 0 ? d.words[i - 1] : 1;
        int after = i + 1 < d.size ? d.words[i + 1] : 2;
        int t1 = i > 0 ? d.tags[i - 1] : 101;
        int t2 = i > 1 ? d.tags[i - 2] : 102;
        f.add(1, 0);
        f.add(2, w);
        f.add(3, w, shape);
        f.add(4, before);
        f.add(5, after);
        f.add(6, i > 1 ? d.words[i - 2] : 3);
        f.add(7, i + 2 < d.size ? d.words[i + 2] : 4);
        f.add(8, shape);
        f.add(9, t1);
        f.add(10, t2, t1);
        f.add(11, t1, w);
        f.add(12, before, w);
        f.add(13, w, after);
        f.add(14, t1, after);
        f.add(15, t2, t1, w);
        f.add(16, before, after);
        f.add(17, t1, shape);
        affixes(d, i, f, t1);
        clusters(d, i, f, t1);
    }

    private static void affixes(Draft d, int i, Features f, int t1) {
        String form = d.forms[i];
        int n = form.length();
        f.add(20, Features.word(form, n - 1, n));
        f.add(21, d.suffixes2[i]);
        f.add(22, d.suffixes3[i]);
        f.add(23, Features.word(form, Math.max(0, n - 4), n));
        f.add(24, Features.word(form, 0, Math.min(2, n)));
        f.add(25, Features.word(form, 0, Math.min(4, n)));
        f.add(26, d.suffixes3[i], d.shapes[i]);
        f.add(27, d.suffixes3[i], t1);
        f.add(28, i > 0 ? d.suffixes3[i - 1] : 1);
        f.add(29, i + 1 < d.size ? d.suffixes3[i + 1] : 2);
        f.add(30, i + 1 < d.size ? d.shapes[i + 1] : -1);
        f.add(31, i > 0 ? d.shapes[i - 1] : -1, d.shapes[i]);
        f.add(32, d.suffixes2[i], i + 1 < d.size ? d.suffixes2[i + 1] : 2);
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen + 1 < n) {
            f.add(33, Features.word(form, hyphen + 1, n));
            f.add(34, Features.word(form, Math.max(hyphen + 1, n - 3), n));
        }
    }

    private static void clusters(Draft d, int i, Features f, int t1) {
        int c = d.clusters[i] >> 4;
        int before = i > 0 ? d.clusters[i - 1] >> 4 : -1;
        int after = i + 1 < d.size ? d.clusters[i + 1] >> 4 : -1;
        f.add(39, d.clusters[i]);
        f.add(40, c);
        f.add(49, d.clusters[i] >> 7, t1);
        f.add(50, d.clusters[i], d.shapes[i]);
        f.add(41, before);
        f.add(42, after);
        f.add(43, c, after);
        f.add(44, before, c);
        f.add(45, t1, c);
        f.add(46, t1, c, after);
        f.add(47, c, d.shapes[i]);
        f.add(48, after, i + 2 < d.size ? d.clusters[i + 2] : -1);
    }
}
