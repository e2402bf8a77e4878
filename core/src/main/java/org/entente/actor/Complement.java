package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Owners.Owner;
import org.jspecify.annotations.Nullable;

/**
 * What follows the noun of an office or body: "of Foreign Affairs", "of Japan", "to the United States", "at the State
 * Department". Filled by one call of {@link #read}.
 */
final class Complement {
    private static final int DEEPEST = 2;

    /**
     * Which complements the noun takes.
     *
     * @param matter what it deals with: "Ministry of Culture"
     * @param abroad where it is sent: "Embassy in Baku"
     * @param at where the holder works: "coordinator at the National Security Council"
     * @param from whence several come: "ministers from Japan and China"
     */
    record Kinds(boolean matter, boolean abroad, boolean at, boolean from) {}

    private final Words words;
    private final Doubts doubts;
    private final Owners.Reader reader;
    private final Nominals nominals;
    private final List<Owner> owners = new ArrayList<>(1);
    private int next;
    private int kept;
    private @Nullable String org;
    private @Nullable Sector sector;
    private @Nullable String station;

    Complement(Words words, Doubts doubts, Owners.Reader reader, Nominals nominals, int noun) {
        this.words = words;
        this.doubts = doubts;
        this.reader = reader;
        this.nominals = nominals;
        this.next = noun + 1;
        this.kept = noun;
    }

    /** The token after the complements. */
    int next() {
        return next;
    }

    /** The last token that belongs to the name of the office: "Minister of Foreign Affairs" of "… of Japan". */
    int kept() {
        return kept;
    }

    List<Owner> owners() {
        return List.copyOf(owners);
    }

    @Nullable String org() {
        return org;
    }

    @Nullable Sector sector() {
        return sector;
    }

    /** The state to which it is sent: AZE for "Embassy of Korea in Azerbaijan". */
    @Nullable String station() {
        return station;
    }

    void read(int from, int depth, Kinds kinds) {
        next = from;
        for (int n = 0; n < 4 && depth <= DEEPEST; n++) {
            int end = one(depth, kinds);
            if (end < 0) {
                return;
            }
            next = end;
        }
    }

    private int one(int depth, Kinds kinds) {
        int q = next + 1;
        q += words.is(q, "the", "its", "his", "a") && words.proper(q) == null ? 1 : 0;
        if (words.is(next, "for", "on")
                && kinds.matter()
                && !words.lower(next - 1).startsWith("spokes")) {
            int end = stateAsMatter(q);
            if (end >= 0) {
                return end;
            }
        }
        if (words.is(next, "of", "for", "on")) {
            return ofThat(q, depth, kinds.matter());
        }
        if (kinds.at() && words.is(next, "at", "in")) {
            int end = bodyOnly(q, depth);
            if (end >= 0) {
                return end;
            }
        }
        if (kinds.from() && words.is(next, "from") && words.proper(q) != null) {
            return state(q);
        }
        return kinds.abroad() && words.is(next, "to", "in", "at") ? away(q, depth) : -1;
    }

    /** "of Japan", "of the Russian Security Council", "of the Naval Forces of Korea", "of Culture". */
    private int ofThat(int q, int depth, boolean matter) {
        int end = state(q);
        end = end < 0 ? bodyOf(q, depth) : end;
        end = end < 0 ? beforeName(q) : end;
        return end < 0 && matter ? matter(q) : end;
    }

    /** "of New Zealand Jane Doe": a state whose name is an adjective too, and no office or body behind it. */
    private int beforeName(int q) {
        Match m = words.proper(q);
        if (m == null || m.type() != EntryType.STATE || words.isPossessive(m.next())) {
            return -1;
        }
        String code = doubts.code(words, m);
        if (code == null || words.word(m.next()).indexOf('-') >= 0) {
            return -1;
        }
        owners.add(new Owner(m.first(), m.last(), code, m.entry(), null));
        return m.next();
    }

    /** "for North Korea policy", "for Afghanistan Reconciliation", "on Libya". */
    private int stateAsMatter(int q) {
        Match m = words.proper(q);
        boolean state = m != null
                && m.entry().sector() == null
                && m.type() != EntryType.CAPITAL
                && m.entry().code() != null;
        if (m == null || !state || words.isPossessive(m.next())) {
            return -1;
        }
        int k = m.next();
        while (words.is(k, "policy", "affairs", "issues") || words.noun(k, EntryType.PORTFOLIO) != null) {
            k++;
        }
        kept = k - 1;
        station = m.entry().code();
        return k;
    }

    /** "at the Pentagon", "at the U.S. National Security Council". */
    private int bodyOnly(int q, int depth) {
        Match m = words.proper(q);
        if (m != null && reader.read(q) == null) {
            return m.type() == EntryType.BODY || m.type() == EntryType.COMPANY ? state(q) : -1;
        }
        return words.isCapitalised(q) ? bodyOf(q, depth) : -1;
    }

    /** "to the United States", "in Azerbaijan", "to the President". */
    private int away(int q, int depth) {
        Match m = words.proper(q);
        if (m != null && !words.isPossessive(m.next())) {
            kept = words.is(q - 1, "to") || words.is(q - 2, "to") ? m.last() : kept;
            station = m.entry().code();
            return m.next();
        }
        return officeOf(q, depth, false);
    }

    private int state(int q) {
        Match m = words.proper(q);
        boolean state = m != null
                && (m.type() != EntryType.PLACE || (m.entry().code() != null && words.is(q - 1, "of", "from")));
        if (m == null || !state || reader.read(q) != null) {
            return -1;
        }
        String code = m.type() == EntryType.PLACE ? m.entry().code() : doubts.code(words, m);
        boolean body = m.entry().sector() != null;
        String text = body ? words.text(m.first(), m.last()) : null;
        if (body && org == null) {
            org = text;
            sector = m.entry().sector();
        }
        if (code != null || body) {
            owners.add(new Owner(m.first(), m.last(), code, m.entry(), text));
        }
        int more = words.is(m.next(), "and", ",") ? listed(m.next() + 1) : -1;
        return more < 0 ? m.next() : more;
    }

    /** Further states of a list: "of Japan, China and Korea". */
    private int listed(int q) {
        int at = words.is(q, "and") ? q + 1 : q;
        at += words.is(at, "the") ? 1 : 0;
        Match m = words.proper(at);
        boolean state = m != null && m.type() == EntryType.STATE && !words.isPossessive(m.next());
        if (m == null || !state || !words.lower(kept).endsWith("s")) {
            return -1;
        }
        owners.add(new Owner(m.first(), m.last(), doubts.code(words, m), m.entry(), null));
        int more = words.is(m.next(), "and", ",") ? listed(m.next() + 1) : -1;
        return more < 0 ? m.next() : more;
    }

    private int bodyOf(int q, int depth) {
        Owners before = reader.read(q);
        int at = before == null ? q : before.next();
        Match proper = before == null ? null : words.proper(at);
        if (before != null && proper != null && proper.entry().sector() != null) {
            return named(before, proper, depth);
        }
        Body body = nominals.body(at, before != null, depth + 1);
        if (before == null && (body == null || (body.owners().isEmpty() && !body.proper()))) {
            return officeOf(q, depth, true);
        }
        if (body == null) {
            return -1;
        }
        owners.addAll(before == null ? List.of() : before.list());
        owners.addAll(body.owners());
        org = words.text(before != null && before.org() != null ? before.first() : at, orgEnd(body));
        sector = body.sector();
        return body.next();
    }

    /** "of the Russian State Duma", "of the Russian State Duma's Foreign Affairs Committee". */
    private int named(Owners before, Match proper, int depth) {
        boolean possessive = words.isPossessive(proper.next());
        Body part = possessive ? nominals.body(proper.next() + 1, true, depth + 1) : null;
        int end = part == null ? proper.next() : part.next();
        owners.addAll(before.list());
        org = words.text(proper.first(), end - 1);
        sector = proper.type() == EntryType.IGO ? Sector.GOV : proper.entry().sector();
        return end;
    }

    private static int orgEnd(Body body) {
        return body.owners().isEmpty()
                ? body.next() - 1
                : Math.max(body.anchor(), body.owners().get(0).first() - 2);
    }

    /** Another office: "spokesman for the president", "adviser to the Prime Minister of Japan". */
    private int officeOf(int q, int depth, boolean at) {
        Office of = nominals.office(q, depth + 1);
        if (of == null || (at && of.first() != q)) {
            return -1;
        }
        owners.addAll(of.owners());
        kept = of.anchor();
        return of.next();
    }

    /** "Foreign Affairs and Trade", "the Middle East and North Africa", "North Korea policy". */
    private int matter(int q) {
        int last = -1;
        for (int k = q; k < q + 10; k++) {
            if (isMatter(k)) {
                last = k;
            } else if (last < 0 || !joins(k)) {
                break;
            }
        }
        kept = last < 0 ? kept : last;
        return last < 0 ? -1 : last + 1;
    }

    private boolean joins(int k) {
        boolean region = words.is(k, "and") && words.is(k + 1, "the") && isRegion(k + 2);
        boolean article = words.is(k, "the") && isRegion(k + 1);
        return region || article || (words.is(k, "and", ",", "&") && (isMatter(k + 1) || words.is(k + 1, "and")));
    }

    /** A word of ministries, a region, or an unknown name right after "of" or "and". */
    private boolean isMatter(int k) {
        if (words.noun(k, EntryType.PORTFOLIO) != null || isRegion(k)) {
            return true;
        }
        boolean fresh = words.is(k - 1, "of", "for", "the", "and", "&");
        boolean plain = words.proper(k) == null && words.office(k) == null && words.noun(k, EntryType.COURTESY) == null;
        return fresh
                && plain
                && words.isCapitalised(k)
                && words.name(k, EntryType.ADJECTIVE) == null
                && words.name(k, EntryType.GIVEN_NAME) == null;
    }

    private boolean isRegion(int k) {
        Match place = words.proper(k);
        return place != null && place.type() == EntryType.PLACE && place.entry().code() == null;
    }
}
