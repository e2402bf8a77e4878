package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.entente.actor.Owners.Owner;
import org.jspecify.annotations.Nullable;

/** Reads the drafts of one sentence from left to right; the first reader that finds something takes its tokens. */
final class Phrases {
    private static final Set<String> PLACE_BEFORE =
            Set.of("in", "at", "near", "outside", "around", "via", "through", "across", "inside", "throughout");
    private static final Set<String> LANGUAGE_BEFORE =
            Set.of("in", "into", "speak", "speaks", "speaking", "spoke", "fluent");
    private static final Set<String> DEFINITE = Set.of("the", "this", "its", "our", "his", "her", "their", "that");
    /** Words that tell of both sides at once. */
    private static final Map<String, List<String>> BETWEEN =
            Map.of("inter-korean", List.of("KOR", "PRK"), "cross-strait", List.of("CHN", "TWN"));

    private static final Map<String, String> SHIPS = Map.ofEntries(
            Map.entry("USS", "USA"),
            Map.entry("USNS", "USA"),
            Map.entry("USCGC", "USA"),
            Map.entry("HMS", "GBR"),
            Map.entry("ROKS", "KOR"),
            Map.entry("HMAS", "AUS"),
            Map.entry("HMCS", "CAN"),
            Map.entry("HMNZS", "NZL"),
            Map.entry("INS", "IND"),
            Map.entry("JS", "JPN"),
            Map.entry("TCG", "TUR"),
            Map.entry("BRP", "PHL"),
            Map.entry("KRI", "IDN"),
            Map.entry("PNS", "PAK"),
            Map.entry("RSS", "SGP"),
            Map.entry("HDMS", "DNK"),
            Map.entry("HNLMS", "NLD"),
            Map.entry("ORP", "POL"));

    private final int sentence;
    private final Words words;
    private final Doubts doubts;
    private final Owners.Reader owners;
    private final Nominals nominals;
    private final PersonNames names;
    private final PersonPhrases persons;
    private final References references;
    private final Companies companies;

    Phrases(int sentence, Words words, Doubts doubts) {
        this.sentence = sentence;
        this.words = words;
        this.doubts = doubts;
        this.owners = new Owners.Reader(words, doubts);
        this.nominals = new Nominals(words, doubts);
        this.names = new PersonNames(words);
        this.persons = new PersonPhrases(sentence, words, owners, nominals, names);
        this.references = new References(sentence, words);
        this.companies = new Companies(sentence, words, owners);
    }

    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Draft draft = at(i);
            if (draft != null) {
                drafts.add(draft);
                i = draft.last() + 1;
            } else {
                i++;
            }
        }
        return drafts;
    }

    private @Nullable Draft at(int i) {
        Draft draft = references.read(i);
        draft = draft == null ? owned(i) : draft;
        draft = draft == null ? persons.titled(i, isDefinite(i)) : draft;
        draft = draft == null ? ship(i) : draft;
        draft = draft == null ? companies.read(i) : draft;
        draft = draft == null ? bodyWithoutOwner(i) : draft;
        draft = draft == null ? compound(i) : draft;
        draft = draft == null ? proper(i) : draft;
        draft = draft == null ? people(i) : draft;
        return draft == null ? persons.named(i) : draft;
    }

    private boolean isDefinite(int i) {
        return DEFINITE.contains(words.lower(i - 1));
    }

    // ---- phrases with a state or organisation in front ----

    private @Nullable Draft owned(int i) {
        int lead = leadEnd(i);
        Owners before = owners.read(lead);
        if (before == null || isLanguage(before)) {
            return null;
        }
        Draft phrase = phrase(i, before);
        return phrase != null || lead > i ? phrase : adjective(before);
    }

    /** Past "former", "two", "senior" and the like, when an owner follows them. */
    private int leadEnd(int i) {
        int k = i;
        while (k < i + 3 && isLead(k)) {
            k++;
        }
        return k;
    }

    private boolean isLead(int k) {
        boolean word = words.noun(k, EntryType.PREFIX) != null || words.tag(k).equals("CD");
        return word && words.name(k, EntryType.ADJECTIVE) == null && words.proper(k) == null && !words.is(k, "and");
    }

    private boolean isLanguage(Owners before) {
        Match m = words.name(before.first(), EntryType.ADJECTIVE);
        return m != null
                && words.proper(before.first()) == null
                && LANGUAGE_BEFORE.contains(words.lower(before.first() - 1))
                && !words.isNounLike(before.next())
                && words.office(before.next()) == null
                && words.noun(before.next(), EntryType.NOUN) == null;
    }

    private @Nullable Draft phrase(int start, Owners before) {
        int j = before.next();
        Draft person = persons.office(start, before);
        if (person != null) {
            return person;
        }
        Draft named = namedBody(start, before, j);
        if (named != null) {
            return named;
        }
        Body body = nominals.body(j, true);
        if (body != null) {
            return body(start, before, body);
        }
        return persons.owned(start, before);
    }

    /** "Russia's Gazprom", "the U.S. Congress", "the Russian Security Council". */
    private @Nullable Draft namedBody(int start, Owners before, int j) {
        Match m = words.proper(j);
        if (m == null || owners.read(j) != null || m.entry().sector() == null) {
            return null;
        }
        Entry entry = m.entry();
        boolean renamed = entry.type() == EntryType.IGO && entry.doubtful();
        if (renamed && entry.name().equals("Alliance")) {
            return null;
        }
        String own = renamed || entry.type() == EntryType.BODY ? null : doubts.code(words, m);
        if (entry.type() == EntryType.IGO && !renamed) {
            return null;
        }
        List<String> codes = own == null ? before.codes() : List.of(own);
        String code = codes.isEmpty() ? entry.code() : codes.get(0);
        Sector sector = renamed ? Sector.GOV : entry.sector();
        Kind kind = entry.type() == EntryType.COMPANY
                ? Kind.COMPANY
                : entry.type() == EntryType.GROUP ? Kind.GROUP : Kind.BODY;
        String text = entry.type() == EntryType.GROUP
                ? entry.name()
                : words.text(before.possessive() ? j : before.first(), m.last());
        Who who = new Who(code, text, null, null, sector, null);
        return Draft.of(sentence, Math.min(start, before.first()), m.last(), m.last(), kind, List.of(who));
    }

    private Draft body(int start, Owners before, Body body) {
        int last = body.next() - 1;
        int nameEnd = names.end(body.next(), false);
        boolean named =
                nameEnd > body.next() && !words.lower(body.anchor()).endsWith("s") && !words.isPossessive(body.next());
        Match proper = words.proper(body.next());
        if (proper != null
                && (proper.type() == EntryType.COMPANY
                        || proper.type() == EntryType.BODY
                        || proper.type() == EntryType.GROUP)) {
            return groupOrCompany(before.first(), proper, before);
        }
        String name = named ? words.text(body.next(), nameEnd - 1) : null;
        last = named ? nameEnd - 1 : last;
        int first = words.tag(start).equals("CD") ? start : before.first();
        List<String> codes = before.codes();
        List<Who> who = new ArrayList<>(codes.size());
        for (String code : codes) {
            String text = name != null ? name : words.text(codes.size() == 1 ? first : body.first(), last);
            who.add(member(code, text, body.sector(), before));
        }
        if (who.isEmpty()) {
            String text = words.text(before.first(), last);
            who.add(new Who(null, text, null, null, sector(body.sector(), before), null));
        }
        Reference reference = codes.isEmpty() ? Reference.BODY : Reference.NONE;
        return Draft.of(sentence, first, last, body.anchor(), Kind.BODY, who)
                .refer(reference, 0)
                .at(body.station());
    }

    private static Who member(String code, String text, @Nullable Sector sector, Owners before) {
        Owner first = before.list().get(0);
        boolean group = first.entry().type() == EntryType.GROUP;
        return new Who(code, group ? first.org() : text, null, null, sector(sector, before), null);
    }

    private static @Nullable Sector sector(@Nullable Sector own, Owners before) {
        Sector owner = before.sector();
        boolean general = own == null || own == Sector.GOV;
        return owner == Sector.IGO || owner == Sector.REB || (owner != null && owner != Sector.CVL && general)
                ? owner
                : own;
    }

    /** "the Chinese company Huawei", "the Palestinian group Hamas". */
    private Draft groupOrCompany(int first, Match m, Owners before) {
        Who who = who(m);
        List<String> codes = before.codes();
        Who owned = who.code() == null && !codes.isEmpty() ? who.withCode(codes.get(0)) : who;
        return Draft.of(sentence, first, m.last(), m.last(), kind(m.type()), List.of(owned));
    }

    /** The first owner alone, before a noun that is no mention: "Korean companies" without "companies". */
    private @Nullable Draft adjective(Owners before) {
        Owner owner = before.list().get(0);
        EntryType type = owner.entry().type();
        boolean name = type != EntryType.ADJECTIVE
                && type != EntryType.STATE
                && type != EntryType.CAPITAL
                && type != EntryType.PEOPLE;
        if (name) {
            return null;
        }
        List<Who> who = new ArrayList<>(1);
        for (Owner o : before.list()) {
            if (o.first() == owner.first() && o.code() != null) {
                who.add(Who.state(o.code()));
            }
        }
        if (who.isEmpty()) {
            return null;
        }
        boolean theNation =
                type == EntryType.ADJECTIVE && !words.isNounLike(before.next()) && words.is(owner.first() - 1, "the");
        boolean nation = theNation && before.list().size() == 1;
        Kind kind = nation ? Kind.STATE : Kind.ADJECTIVE;
        return Draft.of(sentence, owner.first(), owner.last(), owner.last(), kind, who)
                .at(owner.code());
    }

    // ---- phrases without ----

    private @Nullable Draft bodyWithoutOwner(int i) {
        if (i > 0
                && words.noun(i, EntryType.NOUN) == null
                && !words.isCapitalised(i)
                && words.noun(i, EntryType.PORTFOLIO) == null) {
            return null;
        }
        Match known = words.proper(i);
        Body body = known == null ? nominals.body(i, false) : null;
        if (body == null || names.isPerson(i, body.anchor())) {
            return null;
        }
        int name = names.end(i, false);
        if (name > i
                && name == body.anchor()
                && !words.isCapitalised(body.anchor())
                && body.owners().isEmpty()) {
            return persons.possessed(i, name, body);
        }
        int last = body.next() - 1;
        List<String> codes = body.owners().stream()
                .map(Owner::code)
                .filter(c -> c != null)
                .distinct()
                .toList();
        String text = words.text(i, last);
        List<Who> who = new ArrayList<>(2);
        for (String code : codes) {
            String own = codes.size() == 1 ? text : words.text(i, body.anchor());
            who.add(new Who(code, own, null, null, body.sector(), null));
        }
        Draft draft = Draft.of(sentence, i, last, body.anchor(), Kind.BODY, who).at(body.station());
        if (!who.isEmpty()) {
            return draft;
        }
        boolean institution =
                body.proper() && body.anchor() > i && !words.tag(body.anchor()).endsWith("S");
        boolean refers = institution || isDefinite(i);
        Who open = new Who(null, text, null, null, body.sector(), null);
        return refers ? draft.with(List.of(open)).refer(Reference.BODY, 0) : null;
    }

    /** "USS Ronald Reagan". */
    private @Nullable Draft ship(int i) {
        String state = SHIPS.get(words.word(i));
        int end = state == null ? i : names.end(i + 1, true);
        if (state == null || end == i + 1) {
            return null;
        }
        Who who = new Who(state, words.text(i, end - 1), null, null, Sector.MIL, null);
        return Draft.of(sentence, i, end - 1, end - 1, Kind.BODY, List.of(who));
    }

    /** "U.S.-ROK" without a noun that it belongs to. */
    private @Nullable Draft compound(int i) {
        if (words.proper(i) != null) {
            return null;
        }
        List<String> between = BETWEEN.getOrDefault(words.lower(i), List.of());
        if (!between.isEmpty()) {
            return Draft.of(
                    sentence,
                    i,
                    i,
                    i,
                    Kind.ADJECTIVE,
                    between.stream().map(Who::state).toList());
        }
        List<Match> parts = Compounds.parts(words, i);
        List<Who> who = new ArrayList<>(2);
        for (Match part : parts) {
            String code = doubts.codeOfPart(part.entry());
            if (code != null) {
                who.add(Who.state(code));
            }
        }
        int last = parts.isEmpty() ? i : parts.get(0).last();
        return who.isEmpty() ? null : Draft.of(sentence, i, last, last, Kind.ADJECTIVE, who);
    }

    private @Nullable Draft proper(int i) {
        Match m = words.proper(i);
        boolean personal = m != null
                && (m.entry().doubtful() || m.type() == EntryType.PLACE)
                && m.entry().sector() == null;
        if (m == null || (personal && Doubts.isPerson(words, m))) {
            return null;
        }
        Draft national = m.entry().doubtful() && m.entry().sector() != null ? national(m) : null;
        if (national != null) {
            return national;
        }
        String code = doubts.code(words, m);
        boolean nameless =
                code == null && m.type() != EntryType.IGO && m.type() != EntryType.BODY && m.type() != EntryType.PLACE;
        if (nameless || (code == null && m.type() == EntryType.IGO && m.entry().code() != null)) {
            return null;
        }
        Draft draft = Draft.of(sentence, i, m.last(), m.last(), kind(m.type()), List.of());
        return switch (m.type()) {
            case STATE, CAPITAL -> state(draft, m, code);
            case PLACE -> place(draft, m);
            case BODY ->
                code == null
                        ? draft.with(List.of(who(m).withCode(null))).refer(Reference.BODY, 0)
                        : draft.with(List.of(who(m)));
            default -> draft.with(List.of(organisation(m, code)));
        };
    }

    /** "Security Council of Russia", "National Security Council Secretariat of the Philippines". */
    private @Nullable Draft national(Match m) {
        Match part = words.noun(m.next(), EntryType.NOUN);
        int end = (part != null && words.isCapitalised(m.next())) || words.is(m.next(), "staff", "officials")
                ? m.last() + 1
                : m.last();
        int of = words.is(end + 2, "the") ? end + 3 : end + 2;
        Match state = words.is(end + 1, "of") ? words.proper(of) : null;
        boolean tied = state != null && (state.type() == EntryType.STATE || state.type() == EntryType.CAPITAL);
        if (state == null || !tied) {
            return null;
        }
        Sector sector = m.type() == EntryType.IGO ? Sector.GOV : m.entry().sector();
        Who who = new Who(doubts.code(words, state), words.text(m.first(), state.last()), null, null, sector, null);
        return Draft.of(sentence, m.first(), state.last(), end, Kind.BODY, List.of(who));
    }

    private Draft state(Draft draft, Match m, @Nullable String code) {
        List<Who> who = code == null ? List.of() : List.of(Who.state(code));
        Draft state = draft.with(who).at(m.entry().code());
        if (m.type() == EntryType.STATE) {
            return state;
        }
        boolean dateline = m.first() == 0 && (words.is(m.next(), "(", "--", "–", "—", "-") || isShouted(0));
        boolean located = PLACE_BEFORE.contains(words.lower(m.first() - 1))
                || dateline
                || words.is(m.next(), "summit", "meeting", "talks", "forum", "airport", "conference");
        Draft place = withState(as(state, Kind.PLACE), m);
        return located || place.last() > m.last() ? place : state;
    }

    private boolean isShouted(int i) {
        String word = words.word(i);
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }

    private Draft place(Draft draft, Match m) {
        return withState(draft.at(m.entry().code()), m);
    }

    /** "Busan, South Korea" is one place. */
    private Draft withState(Draft place, Match m) {
        Match state = words.is(m.next(), ",") ? words.proper(m.next() + 1) : null;
        boolean same = state != null
                && state.type() == EntryType.STATE
                && place.place() != null
                && place.place().equals(state.entry().code());
        return same && state != null
                ? new Draft(
                        sentence,
                        place.first(),
                        state.last(),
                        m.last(),
                        Kind.PLACE,
                        place.who(),
                        place.place(),
                        Reference.NONE,
                        0)
                : place;
    }

    private static Draft as(Draft d, Kind kind) {
        return new Draft(
                d.sentence(), d.first(), d.last(), d.anchor(), kind, d.who(), d.place(), d.reference(), d.count());
    }

    /** The Security Council of a state is no organisation of states. */
    private Who organisation(Match m, @Nullable String code) {
        boolean national = m.type() == EntryType.IGO
                && code != null
                && !code.equals(m.entry().code());
        Who who = who(m).withCode(code);
        return national ? who.withSector(Sector.GOV) : who;
    }

    private Who who(Match m) {
        Entry entry = m.entry();
        String name = entry.type() == EntryType.GROUP ? entry.name() : words.text(m.first(), m.last());
        return new Who(entry.code(), name, null, null, entry.sector(), null);
    }

    private static Kind kind(EntryType type) {
        return switch (type) {
            case IGO -> Kind.IGO;
            case BODY -> Kind.BODY;
            case COMPANY -> Kind.COMPANY;
            case GROUP -> Kind.GROUP;
            case PLACE -> Kind.PLACE;
            default -> Kind.STATE;
        };
    }

    /** "the Koreans", "two Russians". */
    private @Nullable Draft people(int i) {
        Match m = words.name(i, EntryType.PEOPLE);
        String code = m == null ? null : doubts.code(words, m);
        if (m == null || code == null) {
            return null;
        }
        Who who = new Who(code, words.text(i, m.last()), null, null, Sector.CVL, null);
        return Draft.of(sentence, i, m.last(), m.last(), Kind.STATE, List.of(who));
    }
}
