package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Owners.Owner;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases of offices and bodies from the words: premodifiers, noun, complements with "of", "for", "to".
 *
 * <p>The tree is not asked: parsers err on just these long titles.
 */
final class Nominals {
    private static final int LONGEST = 9;
    /** Nouns that name what they deal with: "Ministry of Culture and Sports". */
    private static final Set<String> WITH_MATTER = Set.of(
            "ministry",
            "ministries",
            "department",
            "office",
            "agency",
            "bureau",
            "committee",
            "commission",
            "council",
            "university",
            "academy",
            "institute",
            "bank",
            "court",
            "center",
            "centre",
            "board",
            "service",
            "school",
            "house",
            "chamber",
            "administration",
            "foundation",
            "federation",
            "union",
            "association",
            "authority",
            "delegation",
            "directorate",
            "assembly",
            "state",
            "secretariat",
            "party",
            "consulate",
            "society",
            "museum");

    private static final Set<String> ABROAD = Set.of(
            "embassy",
            "embassies",
            "consulate",
            "consulate general",
            "mission",
            "high commission",
            "attache office",
            "military attache office",
            "defense attache office",
            "defence attache office",
            "representation");
    private static final Set<String> ACCREDITED = Set.of(
            "ambassador",
            "envoy",
            "representative",
            "attache",
            "charge",
            "consul",
            "adviser",
            "advisor",
            "assistant",
            "aide",
            "commissioner",
            "delegate",
            "chief of staff",
            "nuncio",
            "secretary",
            "counselor",
            "nominee");

    private final Words words;
    private final Owners.Reader owners;
    private final Doubts doubts;

    Nominals(Words words, Doubts doubts) {
        this.words = words;
        this.doubts = doubts;
        this.owners = new Owners.Reader(words, doubts);
    }

    /** The office that begins at the token, null when there is none. */
    @Nullable Office office(int from) {
        return office(from, 0);
    }

    private @Nullable Office office(int from, int depth) {
        int start = -1;
        Match org = null;
        for (int k = from; k < from + LONGEST && k < words.size(); ) {
            Match core = words.office(k);
            if (core != null && isCore(core)) {
                return finish(new Found(from, start < 0 ? k : start, core, org), depth);
            }
            Match noun = bodyAt(k);
            if (noun != null && bodyBefore(noun)) {
                org = new Match(start < 0 ? k : start, noun.last(), noun.entry());
                start = -1;
                k = noun.next();
            } else if (isPart(k)) {
                start = start < 0 ? k : start;
                k++;
            } else if (k - from < 2 && isLeadingAdjective(k)) {
                k++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** An office under way: where it begins, its noun, a body before the noun ("Foreign Ministry spokesman"). */
    private record Found(
            int from, int start, Match core, @Nullable Match org) {}

    private @Nullable Office finish(Found found, int depth) {
        Match core = found.core();
        Complement complement = new Complement(core.last());
        String noun = Folding.fold(words.text(core.first(), core.last()).toLowerCase(java.util.Locale.ROOT));
        boolean accredited = ACCREDITED.stream().anyMatch(noun::contains);
        complement.read(core.next(), depth, true, accredited);
        int last = Math.max(core.last(), complement.kept);
        String text = words.text(found.start(), last);
        Match org = found.org();
        String orgText = org == null ? complement.org : words.text(org.first(), org.last());
        Sector ofBody = org == null
                ? complement.sector
                : Offices.sectorOfMatter(
                        words.text(org.first(), org.last()), org.entry().sector());
        Sector sector = Offices.sectorOfOffice(text, core.entry().sector(), ofBody);
        String key = Offices.key(words.text(found.start(), last));
        return new Office(
                found.from(), complement.next, core.last(), text, core.entry(), key, complement.found, orgText, sector);
    }

    /** The noun of an office, and not a word before another noun: "chief economic adviser", "general staff". */
    private boolean isCore(Match core) {
        if (words.tag(core.last()).startsWith("VB") && !words.isCapitalised(core.last())) {
            return false;
        }
        int next = core.next();
        Match after = words.office(next);
        boolean another = after != null && after.type() != EntryType.RANK && after.type() != EntryType.OCCUPATION;
        boolean matter = words.noun(next, EntryType.PORTFOLIO) != null && !words.isPossessive(next - 1);
        boolean noun = words.noun(next, EntryType.NOUN) != null;
        boolean prefix = words.noun(core.first(), EntryType.PREFIX) != null && core.first() == core.last();
        boolean common = words.tag(next).equals("NN") || words.tag(next).equals("NNS");
        return !another && !noun && !(matter && prefix) && !(common && !words.isCapitalised(next));
    }

    /** A word of an office before its noun. */
    private boolean isPart(int k) {
        if (words.noun(k, EntryType.PREFIX) != null || words.noun(k, EntryType.PORTFOLIO) != null) {
            return true;
        }
        boolean joins = words.is(k, "and", "&", ",", "-");
        return joins
                && words.noun(k - 1, EntryType.PORTFOLIO) != null
                && (words.noun(k + 1, EntryType.PORTFOLIO) != null || words.noun(k + 1, EntryType.PREFIX) != null);
    }

    /** A named body ("State Department"), else the noun of one, else nothing. */
    private @Nullable Match bodyAt(int k) {
        Match proper = words.proper(k);
        boolean named = proper != null && proper.type() == EntryType.BODY && bodyBefore(proper);
        return named
                ? proper
                : isPart(k) && words.noun(k, EntryType.NOUN) == null ? null : words.noun(k, EntryType.NOUN);
    }

    /** A body whose office follows: "Foreign Ministry spokesman". */
    private boolean bodyBefore(Match noun) {
        int k = noun.next();
        return words.office(k) != null || isPart(k) || (words.isPossessive(k) && words.office(k + 1) != null);
    }

    private boolean isLeadingAdjective(int k) {
        String tag = words.tag(k);
        return !words.isCapitalised(k)
                && (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.startsWith("RB"));
    }

    /** The body that begins at the token, null when there is none. */
    @Nullable Body body(int from, boolean owned) {
        return body(from, owned, 0);
    }

    private @Nullable Body body(int from, boolean owned, int depth) {
        for (int k = from; k < from + LONGEST && k < words.size(); k++) {
            Match noun = words.noun(k, EntryType.NOUN);
            if (noun != null && endsPhrase(noun.next())) {
                return finish(from, noun, owned, depth);
            }
            if (!isBeforeNoun(k, owned)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Body finish(int from, Match noun, boolean owned, int depth) {
        boolean proper = words.isCapitalised(from) && words.isCapitalised(noun.last()) && (from > 0 || noun.last() > 0);
        if (!owned && !proper && noun.first() - from > 2) {
            return null;
        }
        String core = words.lower(noun.last());
        Complement complement = new Complement(noun.last());
        boolean abroad = ABROAD.contains(Folding.fold(noun.entry().name()));
        complement.read(noun.next(), depth, WITH_MATTER.contains(core), abroad);
        String matter = words.text(from, Math.max(noun.last(), complement.kept));
        Sector sector = Offices.sectorOfMatter(matter, noun.entry().sector());
        return new Body(from, complement.next, noun.last(), complement.found, sector, proper);
    }

    /** The phrase ends before this token. */
    private boolean endsPhrase(int next) {
        String tag = words.tag(next);
        boolean noun = (tag.equals("NN") || tag.equals("NNS") || tag.equals("HYPH")) && !words.isCapitalised(next);
        boolean part = words.isCapitalised(next)
                && (words.noun(next, EntryType.NOUN) != null || words.noun(next, EntryType.PORTFOLIO) != null);
        return !noun
                && !part
                && words.office(next) == null
                && !(words.isPossessive(next) && words.noun(next + 1, EntryType.NOUN) != null);
    }

    /** A word that may stand before the noun of a body. */
    private boolean isBeforeNoun(int k, boolean owned) {
        if (words.noun(k, EntryType.PORTFOLIO) != null || words.noun(k, EntryType.NOUN) != null) {
            return true;
        }
        if (words.isCapitalised(k)) {
            return (words.isNounLike(k) || owned) && !words.isKnown(k) && words.office(k) == null;
        }
        boolean joined = words.is(k, "and", "&", "-") && words.isNounLike(k - 1) && words.isNounLike(k + 1);
        return (joined && words.noun(k + 1, EntryType.PORTFOLIO) != null) || (owned && words.isNounLike(k));
    }

    /** What follows the noun: "of Foreign Affairs", "of Japan", "to the United States", "for Europe". */
    private final class Complement {
        private final List<Owner> found = new ArrayList<>(1);
        private int next;
        private int kept;
        private @Nullable String org;
        private @Nullable Sector sector;

        Complement(int core) {
            this.next = core + 1;
            this.kept = core;
        }

        void read(int from, int depth, boolean matter, boolean abroad) {
            next = from;
            for (int n = 0; n < 4; n++) {
                boolean of = words.is(next, "of", "for", "on");
                boolean away = abroad && words.is(next, "to", "in", "at");
                if ((!of && !away) || depth > 2) {
                    return;
                }
                int q = next + 1;
                q += words.is(q, "the", "its", "his", "a") && words.proper(q) == null ? 1 : 0;
                int end = of ? ofThat(q, depth, matter) : away(q, depth);
                if (end < 0) {
                    return;
                }
                next = end;
            }
        }

        /** "of Japan", "of the Russian Security Council", "of the Naval Forces of Korea", "of Culture". */
        private int ofThat(int q, int depth, boolean matter) {
            int end = state(q);
            end = end < 0 ? bodyOf(q, depth) : end;
            return end < 0 && matter ? matter(q) : end;
        }

        /** "to the United States", "in Azerbaijan", "to the President". */
        private int away(int q, int depth) {
            Match m = words.proper(q);
            if (m != null && !words.isPossessive(m.next())) {
                kept = words.is(q - 1, "to") || words.is(q - 2, "to") ? m.last() : kept;
                return m.next();
            }
            Office of = Nominals.this.office(q, depth + 1);
            if (of == null) {
                return -1;
            }
            found.addAll(of.owners());
            kept = of.anchor();
            return of.next();
        }

        private int state(int q) {
            Match m = words.proper(q);
            boolean state =
                    m != null && (m.type() != EntryType.PLACE || (m.entry().code() != null && words.is(q - 1, "of")));
            if (m == null || !state || owners.read(q) != null) {
                return -1;
            }
            String code = doubts.code(words, m);
            boolean body = m.type() != EntryType.STATE && m.type() != EntryType.CAPITAL && m.type() != EntryType.PLACE;
            String text = body ? words.text(m.first(), m.last()) : null;
            if (body && org == null) {
                org = text;
                sector = m.entry().sector();
            }
            if (code != null || body) {
                found.add(new Owner(m.first(), m.last(), code, m.entry(), text));
            }
            int more = words.is(m.next(), "and", ",") ? listed(m.next() + 1) : -1;
            return more < 0 ? m.next() : more;
        }

        /** Further states of a list that ends in the words after it: "of Japan, China and Korea". */
        private int listed(int q) {
            int at = words.is(q, "and") ? q + 1 : q;
            at += words.is(at, "the") ? 1 : 0;
            Match m = words.proper(at);
            boolean state = m != null && m.type() == EntryType.STATE && !words.isPossessive(m.next());
            if (m == null || !state || !plural()) {
                return -1;
            }
            found.add(new Owner(m.first(), m.last(), doubts.code(words, m), m.entry(), null));
            int more = words.is(m.next(), "and", ",") ? listed(m.next() + 1) : -1;
            return more < 0 ? m.next() : more;
        }

        private boolean plural() {
            return words.lower(kept).endsWith("s") || words.is(kept, "state", "government");
        }

        private int bodyOf(int q, int depth) {
            Owners before = owners.read(q);
            int at = before == null ? q : before.next();
            Match proper = words.proper(at);
            boolean named = before != null && proper != null && proper.entry().sector() != null;
            Body body = named || depth > 2 ? null : body(at, before != null, depth + 1);
            if (before == null && (body == null || (body.owners().isEmpty() && !body.proper()))) {
                return officeOf(q, depth);
            }
            if (proper == null && body == null) {
                return -1;
            }
            int end = named && proper != null ? proper.next() : body != null ? body.next() : -1;
            if (end < 0) {
                return -1;
            }
            found.addAll(before == null ? List.of() : before.list());
            found.addAll(body == null ? List.of() : body.owners());
            org = words.text(
                    before != null && before.org() != null ? before.first() : at,
                    body == null ? end - 1 : orgEnd(body));
            sector = body == null && proper != null ? proper.entry().sector() : body == null ? null : body.sector();
            return end;
        }

        private int orgEnd(Body body) {
            return body.owners().isEmpty()
                    ? body.next() - 1
                    : Math.max(body.anchor(), body.owners().get(0).first() - 2);
        }

        /** Another office: "spokesman for the president", "wife of the Prime Minister of Japan". */
        private int officeOf(int q, int depth) {
            Office of = Nominals.this.office(q, depth + 1);
            if (of == null || of.first() != q) {
                return -1;
            }
            found.addAll(of.owners());
            kept = of.anchor();
            return of.next();
        }

        /** "Foreign Affairs and Trade", "the Middle East and North Africa", "North Korea policy". */
        private int matter(int q) {
            int k = q;
            int last = -1;
            while (k < q + 10 && isMatter(k, last >= 0)) {
                boolean joins = words.is(k, "and", ",", "the", "&", "of");
                last = joins ? last : k;
                k++;
            }
            if (last >= 0) {
                kept = last;
            }
            return last < 0 ? -1 : last + 1;
        }

        private boolean isMatter(int k, boolean begun) {
            boolean portfolio = words.noun(k, EntryType.PORTFOLIO) != null;
            Match place = words.proper(k);
            boolean region = place != null
                    && place.type() == EntryType.PLACE
                    && place.entry().code() == null;
            boolean capital =
                    words.isCapitalised(k) && place == null && words.tag(k).startsWith("NN") && words.office(k) == null;
            boolean joins = begun
                    && words.is(k, "and", ",", "the", "&")
                    && (isMatterWord(k + 1) || (words.is(k + 1, "the", "and") && isMatterWord(k + 2)));
            return portfolio || region || capital || joins;
        }

        private boolean isMatterWord(int k) {
            Match place = words.proper(k);
            boolean region = place != null
                    && place.type() == EntryType.PLACE
                    && place.entry().code() == null;
            return words.noun(k, EntryType.PORTFOLIO) != null
                    || region
                    || (words.isCapitalised(k)
                            && place == null
                            && words.office(k) == null
                            && words.name(k, EntryType.ADJECTIVE) == null
                            && words.name(k, EntryType.GIVEN_NAME) == null
                            && !words.is(k - 1, ","));
        }
    }
}
