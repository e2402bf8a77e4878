package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states and organisations before a noun: "South Korean", "Russian and Turkish", "U.S.-ROK", "Seoul's", "NATO".
 *
 * @param next the token after them
 * @param list in text order, at least one
 * @param possessive the last stands in the possessive
 */
record Owners(int first, int next, List<Owner> list, boolean possessive) {
    /**
     * One of them.
     *
     * @param code null for bodies whose state the text must tell
     * @param entry what the dictionary knows about it
     * @param org its words when it is a body, company or group
     */
    record Owner(
            int first,
            int last,
            @Nullable String code,
            Entry entry,
            @Nullable String org) {}

    /** Reads owners of phrases. */
    static final class Reader {
        private final Words words;
        private final Doubts doubts;

        Reader(Words words, Doubts doubts) {
            this.words = words;
            this.doubts = doubts;
        }

        /** The owners that begin at the token and go with a noun after them, null when there are none. */
        @Nullable Owners read(int i) {
            List<Owner> all = new ArrayList<>(2);
            int next = i;
            boolean possessive = false;
            for (int at = i; at >= 0; ) {
                int end = one(at, all);
                if (end < 0) {
                    break;
                }
                next = end;
                possessive = words.isPossessive(end - 1);
                at = possessive ? afterPossessive(end) : afterSeparator(end);
            }
            return all.isEmpty() ? null : new Owners(i, next, List.copyOf(all), possessive);
        }

        /** The token after "and" where one more possessive follows: "China's and Russia's envoys"; else −1. */
        private int afterPossessive(int i) {
            Match next = words.is(i, "and") ? words.proper(i + 1) : null;
            return next != null && words.isPossessive(next.next()) ? i + 1 : -1;
        }

        /** The token after "and", a comma, a dash or a slash, −1 when there is no such sign of a further owner. */
        private int afterSeparator(int i) {
            if (words.is(i, ",") && words.is(i + 1, "and", "&")) {
                return i + 2;
            }
            return words.is(i, "and", "&", ",", "/", "-", "–", "or") ? i + 1 : -1;
        }

        /** Adds the owner at the token and returns the token after it, −1 when there is none. */
        private int one(int i, List<Owner> all) {
            int end = compound(i, all);
            if (end < 0) {
                end = adjective(i, all);
            }
            return end < 0 ? named(i, all) : end;
        }

        /** "U.S.-ROK", "Russian-Iranian", "Moscow-led". */
        private int compound(int i, List<Owner> all) {
            if (words.proper(i) != null || words.name(i, EntryType.ADJECTIVE) != null) {
                return -1;
            }
            List<Match> parts = Compounds.parts(words, i);
            for (Match part : parts) {
                String code = doubts.codeOfPart(part.entry());
                all.add(new Owner(part.first(), part.last(), code, part.entry(), null));
            }
            return parts.isEmpty() ? -1 : parts.get(0).next();
        }

        private int adjective(int i, List<Owner> all) {
            Match m = words.name(i, EntryType.ADJECTIVE);
            Match proper = words.proper(i);
            if (m == null || (proper != null && proper.last() > m.last())) {
                return -1;
            }
            String code = doubts.code(words, m);
            boolean alsoName = proper != null || words.isPossessive(m.next());
            if (code == null || (alsoName && !goesWithNext(m.next()))) {
                return -1;
            }
            all.add(new Owner(i, m.last(), code, m.entry(), null));
            return m.next();
        }

        /** Whether a word that is both a name and an adjective ("US", "UK") is the latter. */
        private boolean goesWithNext(int i) {
            return words.isNounLike(i)
                    || words.office(i) != null
                    || words.noun(i, EntryType.NOUN) != null
                    || words.noun(i, EntryType.PREFIX) != null
                    || ((words.is(i, "and", ",", "-", "–", "/") && words.name(i + 1, EntryType.ADJECTIVE) != null)
                            && isAdjectiveOnly(i + 1));
        }

        private boolean isAdjectiveOnly(int i) {
            Match m = words.name(i, EntryType.ADJECTIVE);
            return m != null && (words.proper(i) == null || goesWithNext(m.next()));
        }

        /** A name in the possessive, or directly before an office or noun of a body. */
        private int named(int i, List<Owner> all) {
            Match m = words.proper(i);
            if (m == null) {
                return -1;
            }
            boolean possessive = words.isPossessive(m.next());
            boolean before = m.entry().isOwner() && isHeadNoun(m);
            if (!possessive && !before) {
                return -1;
            }
            boolean national = m.type() == EntryType.IGO && m.entry().doubtful() && !possessive;
            String code = national ? null : doubts.code(words, m);
            if (code == null && m.type() != EntryType.BODY && m.type() != EntryType.IGO) {
                return -1;
            }
            boolean hasOrg = m.type() == EntryType.BODY
                    || m.type() == EntryType.COMPANY
                    || m.type() == EntryType.GROUP
                    || m.type() == EntryType.IGO;
            String org =
                    hasOrg ? m.type() == EntryType.GROUP ? m.entry().name() : words.text(m.first(), m.last()) : null;
            all.add(new Owner(i, m.last(), code, m.entry(), org));
            return possessive ? m.next() + 1 : m.next();
        }

        /** An office or body noun right after the name: "Russia President", "Hamas leader", "NATO foreign ministers". */
        private boolean isHeadNoun(Match m) {
            int i = m.next();
            for (int k = i; k < i + 3; k++) {
                Match office = words.office(k);
                if ((office != null && office.type() != EntryType.RANK) || words.noun(k, EntryType.NOUN) != null) {
                    return k > i || m.type() != EntryType.CAPITAL || words.isCapitalised(k) || office != null;
                }
                boolean passes = words.noun(k, EntryType.PREFIX) != null || words.noun(k, EntryType.PORTFOLIO) != null;
                if (!passes) {
                    return false;
                }
            }
            return false;
        }
    }

    /** The codes in text order, each once. */
    List<String> codes() {
        return list.stream().map(Owner::code).filter(c -> c != null).distinct().toList();
    }

    /** The words of the body, company or group that owns, null when it is a bare state. */
    @Nullable String org() {
        return list.size() == 1 ? list.get(0).org() : null;
    }

    /** The sector of the body, company or group that owns. */
    @Nullable Sector sector() {
        return list.get(0).entry().sector();
    }
}
