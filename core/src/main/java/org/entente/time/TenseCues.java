package org.entente.time;

import java.util.ArrayList;
import java.util.List;

/** The words of a sentence that look back or ahead; the nearest decides for an expression. */
final class TenseCues {
    /**
     * A word at a piece.
     *
     * @param ahead the outlook it gives to what follows; to what goes before, "agreed to" gives another
     */
    private record Cue(int at, Outlook ahead, Outlook back) {}

    private final List<Cue> cues = new ArrayList<>();

    TenseCues(Pieces pieces, TimeWords words) {
        for (int i = 0; i < pieces.size(); i++) {
            boolean name = i > 0 && pieces.isCapitalised(i);
            int ahead = name || isThing(pieces, i) ? 0 : words.phrase("future", pieces, i);
            int back = pastWords(pieces, words, i);
            int intent = words.phrase("intent", pieces, i);
            if (intent > 0) {
                cues.add(new Cue(i, Outlook.FUTURE, Outlook.PAST));
                i += intent - 1;
            } else if (ahead > back) {
                cues.add(new Cue(i, Outlook.FUTURE, Outlook.FUTURE));
                i += ahead - 1;
            } else if (!isPassive(pieces, i) && (back > 0 || endsLikePast(pieces, i))) {
                cues.add(new Cue(i, Outlook.PAST, Outlook.PAST));
                i += Math.max(back, 1) - 1;
            }
        }
    }

    /** "A plan", "the schedule for": the noun looks ahead only before an infinitive, "plans to visit". */
    private static boolean isThing(Pieces pieces, int i) {
        return pieces.isNoun(i) && !pieces.is(i + 1, "to");
    }

    /** The length of what looks back; "would have an audience" does not. */
    private static int pastWords(Pieces pieces, TimeWords words, int i) {
        int length = words.phrase("past", pieces, i);
        boolean owning =
                length > 1 && pieces.is(i + length - 1, "have") && words.has("determiner", pieces.norm(i + length));
        return owning ? 0 : length;
    }

    private static boolean endsLikePast(Pieces pieces, int i) {
        String word = pieces.norm(i);
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !pieces.isCapitalised(i);
    }

    /** "Will be held", "to be jointly signed": the participle says nothing about time. */
    private static boolean isPassive(Pieces pieces, int i) {
        return pieces.is(i - 1, "be") || pieces.is(i - 2, "be");
    }

    /** The outlook at pieces {@code first} to {@code end}; words behind count half as near as words before. */
    Outlook at(int first, int end) {
        int before = index(first) - 1;
        int after = index(end);
        int left = before < 0 ? Integer.MAX_VALUE : first - cues.get(before).at();
        int right =
                after == cues.size() ? Integer.MAX_VALUE : 2 * (cues.get(after).at() - end + 1);
        if (left == right) {
            return before < 0 ? Outlook.UNKNOWN : cues.get(before).ahead();
        }
        return left < right ? cues.get(before).ahead() : cues.get(after).back();
    }

    /** The number of cues before the piece. */
    private int index(int piece) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).at() < piece) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
