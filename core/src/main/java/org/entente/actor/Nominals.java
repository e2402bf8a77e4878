package org.entente.actor;

import java.util.Set;
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

    @Nullable Office office(int from, int depth) {
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
        Complement complement = new Complement(words, doubts, owners, this, core.last());
        String noun = Folding.fold(words.text(core.first(), core.last()).toLowerCase(java.util.Locale.ROOT));
        boolean accredited = ACCREDITED.stream().anyMatch(noun::contains);
        boolean plural = core.type() == EntryType.POSTS;
        complement.read(core.next(), depth, new Complement.Kinds(true, accredited, true, plural));
        int last = Math.max(core.last(), complement.kept());
        String text = words.text(found.start(), last);
        Match org = found.org();
        String orgText = org == null ? complement.org() : words.text(org.first(), org.last());
        Sector ofBody = org == null
                ? complement.sector()
                : Offices.sectorOfMatter(
                        words.text(org.first(), org.last()), org.entry().sector());
        Sector sector = Offices.sectorOfOffice(text, core.entry().sector(), ofBody);
        String whole = words.text(found.start(), last);
        boolean several = core.type() == EntryType.POSTS && whole.endsWith("s");
        String key = Offices.key(several ? whole.substring(0, whole.length() - 1) : whole);
        return new Office(
                found.from(),
                complement.next(),
                core.last(),
                text,
                core.entry(),
                key,
                complement.owners(),
                orgText,
                sector,
                complement.station());
    }

    /** The noun of an office, and not a word before another noun: "chief economic adviser", "general staff". */
    private boolean isCore(Match core) {
        if (words.tag(core.last()).startsWith("VB") && !words.isCapitalised(core.last())) {
            return false;
        }
        if (words.is(core.first(), "official", "member") && words.isCapitalised(core.first())) {
            return false;
        }
        Match noun = words.noun(core.first(), EntryType.NOUN);
        if (noun != null && noun.last() > core.last()) {
            return false;
        }
        int next = core.next();
        Match after = words.office(next);
        boolean another = after != null && after.type() != EntryType.RANK && after.type() != EntryType.OCCUPATION;
        boolean matter = words.noun(next, EntryType.PORTFOLIO) != null && !words.isPossessive(next - 1);
        boolean body = words.noun(next, EntryType.NOUN) != null;
        boolean prefix = words.noun(core.first(), EntryType.PREFIX) != null && core.first() == core.last();
        boolean common = words.tag(next).equals("NN") || words.tag(next).equals("NNS");
        return !another && !body && !(matter && prefix) && !(common && !words.isCapitalised(next));
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
        return !words.isCapitalised(k) && (tag.startsWith("JJ") || tag.equals("VBN") || tag.startsWith("RB"));
    }

    /** The body that begins at the token, null when there is none. */
    @Nullable Body body(int from, boolean owned) {
        return body(from, owned, 0);
    }

    @Nullable Body body(int from, boolean owned, int depth) {
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
        Complement complement = new Complement(words, doubts, owners, this, noun.last());
        boolean abroad = ABROAD.contains(Folding.fold(noun.entry().name()));
        boolean plural = core.endsWith("s") || core.equals("delegation") || core.equals("people");
        complement.read(noun.next(), depth, new Complement.Kinds(WITH_MATTER.contains(core), abroad, false, plural));
        String matter = words.text(from, Math.max(noun.last(), complement.kept()));
        Sector sector = Offices.sectorOfMatter(matter, noun.entry().sector());
        return new Body(
                from, complement.next(), noun.last(), complement.owners(), sector, proper, complement.station());
    }

    /** The phrase ends before this token. */
    private boolean endsPhrase(int next) {
        String tag = words.tag(next);
        if (words.proper(next) != null) {
            return true;
        }
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
        if (joined
                && owned
                && (words.noun(k + 1, EntryType.NOUN) != null || words.noun(k + 2, EntryType.NOUN) != null)) {
            return true;
        }
        return (joined && words.noun(k + 1, EntryType.PORTFOLIO) != null)
                || (owned && (words.isNounLike(k) || words.tag(k).startsWith("JJ")));
    }
}
