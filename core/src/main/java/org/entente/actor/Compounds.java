package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes tokens with hyphens apart: "U.S.-ROK", "Korea-Azerbaijan", "US-led". */
final class Compounds {
    /** Second parts by which the state acts. */
    private static final Set<String> OWNED =
            Set.of("led", "owned", "based", "flagged", "made", "run", "controlled", "registered", "built", "born");

    private Compounds() {}

    /** The states of the parts, in order; empty when a part is something else. */
    static List<Match> parts(Words words, int i) {
        if (words.word(i).indexOf('-') > 0) {
            return parts(words, i, i, words.word(i).split("-", -1));
        }
        boolean two = words.isCapitalised(i) && words.word(i + 1).indexOf('-') > 0;
        return two ? parts(words, i, i + 1, (words.word(i) + " " + words.word(i + 1)).split("-", -1)) : List.of();
    }

    private static List<Match> parts(Words words, int first, int last, String[] parts) {
        List<Match> found = new ArrayList<>(2);
        for (String part : parts) {
            Entry entry = words.part(part);
            if (entry == null) {
                return !found.isEmpty() && OWNED.contains(part) ? found : List.of();
            }
            found.add(new Match(first, last, entry));
        }
        return found.size() < 2 ? List.of() : found;
    }

    static @Nullable Match best(List<Match> matches) {
        Match best = null;
        for (Match m : matches) {
            boolean state = m.type() == EntryType.ADJECTIVE
                    || m.type() == EntryType.STATE
                    || m.type() == EntryType.CAPITAL
                    || m.type() == EntryType.IGO;
            if (state && m.entry().code() != null && (best == null || m.type() == EntryType.STATE)) {
                best = m;
            }
        }
        return best;
    }
}
