package org.entente.actor;

import java.util.List;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads companies by the legal form at the end of their name: "Toray Industries Inc, a Tokyo-based maker". */
final class Companies {
    private static final int LONGEST = 7;
    private static final Set<String> FORMS = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "corporation",
            "ltd",
            "ltd.",
            "llc",
            "llp",
            "plc",
            "ag",
            "gmbh",
            "s.a.",
            "s.p.a.",
            "spa",
            "nv",
            "n.v.",
            "bv",
            "b.v.",
            "asa",
            "oyj",
            "bhd",
            "jsc",
            "ojsc",
            "pjsc",
            "oao",
            "zao",
            "ooo",
            "ltda",
            "limited",
            "co.",
            "holdings");

    private final int sentence;
    private final Words words;
    private final Owners.Reader owners;

    Companies(int sentence, Words words, Owners.Reader owners) {
        this.sentence = sentence;
        this.words = words;
        this.owners = owners;
    }

    /** The company whose name begins at the token, null when none does. */
    @Nullable Draft read(int i) {
        if (!words.isCapitalised(i) || FORMS.contains(words.lower(i))) {
            return null;
        }
        int last = -1;
        for (int k = i; k < i + LONGEST && isPart(k); k++) {
            last = k > i && FORMS.contains(words.lower(k)) ? k : last;
        }
        if (last < 0) {
            return null;
        }
        Who who = new Who(state(i, last), words.text(i, last), null, null, Sector.BUS, null);
        return Draft.of(sentence, i, last, last, Kind.COMPANY, List.of(who));
    }

    private boolean isPart(int k) {
        boolean joins = words.is(k, "&", "and", "of", ",") && words.isCapitalised(k + 1);
        return FORMS.contains(words.lower(k))
                || joins
                || (words.isCapitalised(k) && !PersonNames.isNoName(words.lower(k)));
    }

    /** From a state in the name ("Bank of China Ltd") or after it (", a Japanese maker", ", based in Tokyo"). */
    private @Nullable String state(int first, int last) {
        for (int k = first; k <= last; k++) {
            Match m = words.proper(k);
            boolean state = m != null && m.entry().code() != null && !m.entry().doubtful();
            if (m != null && state) {
                return m.entry().code();
            }
            Match adjective = words.name(k, EntryType.ADJECTIVE);
            if (adjective != null) {
                return adjective.entry().code();
            }
        }
        int q = last + 1;
        if (words.is(q, ",") && words.is(q + 1, "a", "an", "the")) {
            Owners after = owners.read(q + 2);
            return after == null || after.codes().isEmpty()
                    ? null
                    : after.codes().get(0);
        }
        int of = words.is(q, "of") ? q + 1 : words.is(q + 1, "based") ? q + 3 : -1;
        Match m = of < 0 ? null : words.proper(of);
        return m == null ? null : m.entry().code();
    }
}
