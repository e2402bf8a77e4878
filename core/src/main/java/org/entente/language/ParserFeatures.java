package org.entente.language;

/** What the parser sees before a move: stack top s0, s1, s2; buffer front b0, b1, b2; their outer dependents. */
final class ParserFeatures {
    private ParserFeatures() {}

    static void collect(Draft d) {
        Features f = d.features;
        f.clear();
        int n = d.stackSize;
        int s0 = n > 0 ? d.stack[n - 1] : -1;
        int s1 = n > 1 ? d.stack[n - 2] : -1;
        int s2 = n > 2 ? d.stack[n - 3] : -1;
        int b0 = d.front;
        int b1 = b0 + 1 <= d.size ? b0 + 1 : -1;
        int b2 = b0 + 2 <= d.size ? b0 + 2 : -1;
        single(d, f, s0, s1, s2, b0, b1, b2);
        pairs(d, f, s0, s1, b0, b1);
        triples(d, f, s0, s1, s2, b0, b1, b2);
        dependents(d, f, s0, s1, b0);
        attachment(d, f, s0, s1, b0, b1);
        distances(d, f, s0, s1, b0);
    }

    private static int w(Draft d, int i) {
        return i < 0 ? 11 : d.words[i];
    }

    private static int t(Draft d, int i) {
        return i < 0 ? 110 : d.tags[i];
    }

    /** Eight turns of the path. */
    private static int c(Draft d, int i) {
        return i < 0 ? -1 : d.clusters[i] >> 4;
    }

    /** The whole path. */
    private static int deep(Draft d, int i) {
        return i < 0 ? -1 : d.clusters[i];
    }

    /** Five turns of the path. */
    private static int flat(Draft d, int i) {
        return i < 0 ? -1 : d.clusters[i] >> 7;
    }

    private static void single(Draft d, Features f, int s0, int s1, int s2, int b0, int b1, int b2) {
        f.add(100, 0);
        f.add(101, w(d, s0), t(d, s0));
        f.add(102, w(d, s0));
        f.add(103, t(d, s0));
        f.add(104, w(d, s1), t(d, s1));
        f.add(105, w(d, s1));
        f.add(106, t(d, s1));
        f.add(107, w(d, b0), t(d, b0));
        f.add(108, w(d, b0));
        f.add(109, t(d, b0));
        f.add(110, w(d, b1), t(d, b1));
        f.add(111, t(d, b1));
        f.add(112, w(d, b2), t(d, b2));
        f.add(113, t(d, b2));
        f.add(114, w(d, s2), t(d, s2));
        f.add(115, t(d, s2));
        f.add(116, deep(d, s0), t(d, s0));
        f.add(117, deep(d, s1), t(d, s1));
        f.add(118, deep(d, b0), t(d, b0));
        f.add(119, deep(d, b1), t(d, b1));
    }

    private static void pairs(Draft d, Features f, int s0, int s1, int b0, int b1) {
        int sw = w(d, s0) * 31 + t(d, s0);
        int uw = w(d, s1) * 31 + t(d, s1);
        int bw = w(d, b0) * 31 + t(d, b0);
        f.add(120, sw, bw);
        f.add(121, sw, t(d, b0));
        f.add(122, t(d, s0), bw);
        f.add(123, w(d, s0), w(d, b0));
        f.add(124, t(d, s0), t(d, b0));
        f.add(125, uw, sw);
        f.add(126, uw, t(d, s0));
        f.add(127, t(d, s1), sw);
        f.add(128, w(d, s1), w(d, s0));
        f.add(129, t(d, s1), t(d, s0));
        f.add(130, uw, bw);
        f.add(131, uw, t(d, b0));
        f.add(132, t(d, s1), bw);
        f.add(133, t(d, s1), t(d, b0));
        f.add(134, bw, t(d, b1));
        f.add(135, t(d, b0), w(d, b1));
        f.add(136, sw, t(d, b1));
        f.add(137, c(d, s0), c(d, b0));
        f.add(138, c(d, s1), c(d, s0));
        f.add(139, c(d, s1), c(d, b0));
        f.add(230, deep(d, s0), t(d, b0));
        f.add(231, t(d, s0), deep(d, b0));
        f.add(232, deep(d, s1), t(d, s0));
        f.add(233, t(d, s1), deep(d, s0));
        f.add(234, w(d, s0), c(d, b0));
        f.add(235, c(d, s0), w(d, b0));
        f.add(236, w(d, s1), c(d, s0));
        f.add(237, c(d, s1), w(d, s0));
        f.add(238, flat(d, s0), flat(d, b0));
        f.add(239, flat(d, s1), flat(d, s0));
    }

    private static void triples(Draft d, Features f, int s0, int s1, int s2, int b0, int b1, int b2) {
        int ts = t(d, s0);
        int tu = t(d, s1);
        int tb = t(d, b0);
        f.add(140, ts, tb, t(d, b1));
        f.add(141, tu, ts, tb);
        f.add(142, t(d, s2), tu, ts);
        f.add(143, tb, t(d, b1), t(d, b2));
        f.add(144, w(d, s0), tb, t(d, b1));
        f.add(145, ts, w(d, b0), t(d, b1));
        f.add(146, w(d, s1), ts, tb);
        f.add(147, tu, w(d, s0), tb);
        f.add(148, tu, ts, w(d, b0));
        f.add(149, tu, ts, tb * 128 + t(d, b1));
        f.add(150, ts, tb, t(d, b1) * 128 + t(d, b2));
        f.add(151, t(d, s2) * 128 + tu, ts, tb);
        f.add(152, flat(d, s1), flat(d, s0), flat(d, b0));
        f.add(153, flat(d, s0), flat(d, b0), flat(d, b1));
        f.add(154, c(d, s1), ts, tb);
        f.add(155, tu, c(d, s0), tb);
        f.add(156, tu, ts, c(d, b0));
    }

    private static void dependents(Draft d, Features f, int s0, int s1, int b0) {
        int ts = t(d, s0);
        int tu = t(d, s1);
        int tb = t(d, b0);
        int s0l = left(d, s0);
        int s0r = right(d, s0);
        int s1l = left(d, s1);
        int s1r = right(d, s1);
        int b0l = left(d, b0);
        f.add(160, ts, t(d, s0l), tb);
        f.add(161, ts, t(d, s0r), tb);
        f.add(162, ts, tb, t(d, b0l));
        f.add(163, tu, t(d, s1l), ts);
        f.add(164, tu, t(d, s1r), ts);
        f.add(165, tu, ts, t(d, s0l));
        f.add(166, tu, ts, t(d, s0r));
        f.add(167, ts, w(d, s0l), tb);
        f.add(168, ts, w(d, s0r), tb);
        f.add(169, ts, tb, w(d, b0l));
        f.add(170, tu, ts, w(d, s0l));
        f.add(171, tu, w(d, s1r), ts);
        f.add(172, w(d, s0), w(d, s0l));
        f.add(173, w(d, s1), w(d, s1r), ts);
        f.add(174, w(d, s0), w(d, s0r), tb);
        f.add(175, ts, t(d, s0l) * 128 + t(d, left2(d, s0)), tb);
        f.add(176, ts, t(d, s0r) * 128 + t(d, right2(d, s0)), tb);
        f.add(177, ts, t(d, b0l) * 128 + t(d, left2(d, b0)), tb);
        f.add(178, tu, t(d, s1r) * 128 + t(d, right2(d, s1)), ts);
        f.add(179, w(d, s0), t(d, s0l), t(d, s0r));
        f.add(180, w(d, s1), t(d, s1l), t(d, s1r));
        f.add(181, w(d, b0), t(d, b0l));
        f.add(182, w(d, s0l), t(d, s0l));
        f.add(183, w(d, s0r), t(d, s0r));
        f.add(184, w(d, b0l), t(d, b0l));
        f.add(185, tu, t(d, s1l) * 128 + t(d, s1r), ts * 128 + tb);
    }

    /** Prepositional phrases and the like: the word between the two that might be joined. */
    private static void attachment(Draft d, Features f, int s0, int s1, int b0, int b1) {
        int b0l = left(d, b0);
        int s0l = left(d, s0);
        f.add(190, w(d, s0), w(d, b0l), w(d, b0));
        f.add(191, w(d, s0), w(d, b0l), t(d, b0));
        f.add(192, w(d, s1), w(d, b0l), t(d, b0));
        f.add(193, w(d, s1), w(d, s0l), w(d, s0));
        f.add(194, w(d, s1), w(d, s0l), t(d, s0));
        f.add(195, w(d, s0), w(d, b0), w(d, b1));
        f.add(196, w(d, s1), w(d, b0), t(d, s0));
        f.add(197, w(d, s1), w(d, s0), w(d, b0));
        f.add(198, c(d, s0), w(d, b0l), c(d, b0));
        f.add(199, c(d, s1), w(d, s0l), c(d, s0));
        f.add(200, c(d, s1), w(d, b0), c(d, s0));
        f.add(201, c(d, s0), w(d, b0), c(d, b1));
        f.add(202, t(d, s1), w(d, s0l), t(d, s0) * 128 + t(d, b0));
    }

    private static void distances(Draft d, Features f, int s0, int s1, int b0) {
        int ds = s0 < 0 ? 0 : bin(b0 - s0);
        int du = s1 < 0 ? 0 : bin(s0 - s1);
        int ts = t(d, s0);
        int tu = t(d, s1);
        int tb = t(d, b0);
        f.add(210, ts, tb, ds);
        f.add(211, tu, ts, du);
        f.add(212, w(d, s0), ds);
        f.add(213, w(d, b0), ds);
        f.add(214, w(d, s1), du);
        int gs = gap(d, s0, b0);
        int gu = gap(d, s1, s0);
        f.add(215, ts, tb, gs);
        f.add(216, tu, ts, gu);
        f.add(217, tu, tb, gap(d, s1, b0));
        int vs = valency(d, s0);
        int vu = valency(d, s1);
        f.add(218, ts, tb, vs);
        f.add(219, tu, ts, vu);
        f.add(220, w(d, s0), vs);
        f.add(221, w(d, s1), vu);
        f.add(222, tb, valency(d, b0), ts);
        f.add(223, w(d, b0), valency(d, b0));
        f.add(224, d.stackSize > 3 ? 4 : d.stackSize, ts, tb);
        f.add(225, b0 == d.size ? 1 : 0, tu, ts);
    }

    private static int left(Draft d, int i) {
        return i < 0 ? -1 : d.leftmost[i];
    }

    private static int left2(Draft d, int i) {
        return i < 0 ? -1 : d.leftmost2[i];
    }

    private static int right(Draft d, int i) {
        return i < 0 ? -1 : d.rightmost[i];
    }

    private static int right2(Draft d, int i) {
        return i < 0 ? -1 : d.rightmost2[i];
    }

    private static int valency(Draft d, int i) {
        return i < 0 ? -1 : Math.min(d.leftCount[i], 5) * 8 + Math.min(d.rightCount[i], 6);
    }

    private static int bin(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7;
    }

    /** Whether commas and verbs stand between the two words. */
    private static int gap(Draft d, int from, int to) {
        if (from < 0) {
            return -1;
        }
        int a = d.between[from + 1];
        int b = d.between[to];
        int commas = Math.min(3, (b >> 16) - (a >> 16));
        int verbs = Math.min(3, (b & 0xFFFF) - (a & 0xFFFF));
        return commas * 4 + verbs;
    }
}
