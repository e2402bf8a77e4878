package org.entente.language;

import java.util.List;

/** Where to cut sentences that are too long to parse. */
final class Pieces {
    private Pieces() {}

    /** The end of the piece that starts at token {@code from}: all that is left, or up to a late mark. */
    static int end(String text, List<int[]> tokens, int from) {
        if (tokens.size() - from <= Draft.MAX_TOKENS) {
            return tokens.size();
        }
        int limit = from + Draft.MAX_TOKENS;
        for (int i = limit - 1; i > limit - Draft.MAX_TOKENS / 2; i--) {
            if (";:,".indexOf(text.charAt(tokens.get(i)[0])) >= 0) {
                return i + 1;
            }
        }
        return limit;
    }
}
