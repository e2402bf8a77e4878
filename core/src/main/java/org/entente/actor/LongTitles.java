package org.entente.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Titles too long for one phrase, before a name: "Chairman of the Commission on Trade of the Republic of Chad Idriss Moussa". */
final class LongTitles {
    private static final int LONGEST = 20;
    private static final int OF_STATE = 7;
    private static final Set<String> LINKS = Set.of("of", "the", "on", "for", "and", "in");

    private final Words words;
    private final Nominals nominals;

    LongTitles(Words words, Nominals nominals) {
        this.words = words;
        this.nominals = nominals;
    }

    /** Who bears the name at the token by a long title before it; null when none stands there. */
    @Nullable Who before(int first, int end) {
        Entry state = stateBefore(first);
        int core = state == null ? -1 : office(first);
        Office office = core < 0 ? null : nominals.office(core);
        if (state == null || office == null || office.isPlural()) {
            return null;
        }
        Sector sector = office.sector() == null ? Sector.GOV : office.sector();
        return new Who(state.code(), words.text(first, end - 1), office.text(), office.org(), sector, office.key());
    }

    private @Nullable Entry stateBefore(int first) {
        for (int k = first - 1; k > 0 && k > first - OF_STATE; k--) {
            Match state = words.name(k, EntryType.STATE);
            boolean after = words.is(k - 1, "of") || (words.is(k - 1, "the") && words.is(k - 2, "of"));
            if (state != null && state.next() == first && after) {
                return state.entry();
            }
        }
        return null;
    }

    /** Where the title begins: an office with nothing but capitals and small links up to the name. */
    private int office(int first) {
        for (int k = first - 1; k >= 0 && k > first - LONGEST; k--) {
            Match office = words.office(k);
            if (office != null && office.type() == EntryType.POST && words.isCapitalised(k)) {
                return k;
            }
            if (!words.isCapitalised(k) && !LINKS.contains(words.lower(k))) {
                return -1;
            }
        }
        return -1;
    }
}
