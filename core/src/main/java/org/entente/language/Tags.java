package org.entente.language;

import java.util.List;

/** The Penn Treebank tags in the order of their numbers. */
public final class Tags {
    static final List<String> ALL = List.of(
            "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "IN", "TO", "RP", "CC", "WDT", "WP", "WP$", "WRB", "DT",
            "EX", "PDT", "PRP", "PRP$", "POS", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "CD",
            "UH", "FW", "LS", "SYM", "$", "#", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", "ADD", "AFX",
            "GW", "XX");

    private Tags() {}

    /** The number of a tag, that of {@code XX} for an unknown one. */
    public static int of(String tag) {
        int i = ALL.indexOf(tag);
        return i < 0 ? ALL.size() - 1 : i;
    }

    public static String name(int tag) {
        return ALL.get(tag);
    }

    public static int count() {
        return ALL.size();
    }

    static boolean isVerb(int tag) {
        return tag <= 5;
    }

    /** Modals, prepositions, particles, conjunctions, question words. */
    static boolean isFunction(int tag) {
        return tag >= 6 && tag <= 14;
    }
}
