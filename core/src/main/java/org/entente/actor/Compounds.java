package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes tokens with hyphens apart: "U.S.-ROK", "Korea-Azerbaijan", "US-led". */
final class Compounds {
    /** Second parts by which the state acts. */
    private static final Set<String> OWNED = Set.of(
            "led", "owned", "based", "flagged", "made", "run", "controlled", "registered", "built", "born", "backed");

    private Compounds() {}

    /** The states of the parts, in order; empty when a part is something else. */
    static List<Match> parts(Words words, int i) {
        List<Match> found = new ArrayList<>(2);
        for (String part : words.word(i).split("-", -1)) {
            Match match = words.part(i, part);
            if (match == null) {
                return !found.isEmpty() && OWNED.contains(part) && !part.equals("backed") ? found : List.of();
            }
            found.add(match);
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
            if (state
                    && m.first() == m.last()
                    && m.entry().code() != null
                    && (best == null || m.type() == EntryType.STATE)) {
                best = m;
            }
        }
        return best;
    }
}
