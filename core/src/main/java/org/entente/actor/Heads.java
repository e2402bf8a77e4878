package org.entente.actor;

import java.util.Set;
import org.entente.language.Sentence;

/** Chooses the token through which a mention hangs in the tree. */
final class Heads {
    private static final Set<String> INNER =
            Set.of("compound", "flat", "amod", "det", "case", "punct", "appos", "nummod", "nmod:poss", "cc", "conj");

    private Heads() {}

    /** The noun or name of the mention that is governed from outside; the anchor when the tree does not tell. */
    static int of(Sentence sentence, int first, int last, int anchor) {
        if (isOutside(sentence, anchor, first, last) && isContent(sentence, anchor)) {
            return anchor;
        }
        int best = -1;
        for (int i = first; i <= last; i++) {
            if (isOutside(sentence, i, first, last)
                    && (best < 0 || (isContent(sentence, i) && !isContent(sentence, best)))) {
                best = i;
            }
        }
        return best < 0 ? anchor : best;
    }

    private static boolean isOutside(Sentence sentence, int i, int first, int last) {
        int head = sentence.token(i).head();
        return head < first || head > last;
    }

    private static boolean isContent(Sentence sentence, int i) {
        String tag = sentence.token(i).tag();
        boolean nominal = tag.startsWith("NN") || tag.startsWith("PRP") || tag.startsWith("JJ") || tag.equals("CD");
        return nominal && !INNER.contains(sentence.token(i).relation());
    }
}
