package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.entente.actor.Owners.Owner;
import org.jspecify.annotations.Nullable;

/** Reads phrases of persons: office and name, name and office, title and name, a name alone. */
final class PersonPhrases {
    private static final Set<String> SPEAKING = Set.of(
            "said",
            "says",
            "told",
            "added",
            "announced",
            "noted",
            "stressed",
            "who",
            "stated",
            "declared",
            "wrote",
            "met",
            "visited");

    /** Offices that stand as a title between another office and the name: "Special Representative Ambassador X". */
    private static final Set<String> SECOND_TITLES = Set.of("ambassador", "senator", "professor", "governor");

    private final int sentence;
    private final Words words;
    private final Owners.Reader owners;
    private final Nominals nominals;
    private final LongTitles longTitles;
    private final PersonNames names;
    private final References references;

    PersonPhrases(int sentence, Words words, Owners.Reader owners, Nominals nominals, PersonNames names) {
        this.sentence = sentence;
        this.words = words;
        this.owners = owners;
        this.nominals = nominals;
        this.longTitles = new LongTitles(words, nominals);
        this.names = names;
        this.references = new References(sentence, words);
    }

    /** A phrase under way. */
    private record Holder(int first, Office office, List<Owner> owners, int next, int nameFirst, int nameEnd) {
        boolean isNamed() {
            return nameEnd > nameFirst;
        }
    }

    /** "South Korean Defense Minister Kim Kwan-jin": an office after owners. */
    @Nullable Draft office(int start, Owners before) {
        Office office = nominals.office(before.next());
        if (office == null) {
            return null;
        }
        List<Owner> all = new ArrayList<>(before.list());
        all.addAll(office.owners());
        int first = words.is(start, "former", "acting", "ex", "outgoing", "interim") ? start : before.first();
        return draft(holder(first, office, all));
    }

    /** "Foreign Minister of Japan, Toshimitsu Motegi", "Mr Putin", "General Milley", "the President". */
    @Nullable Draft titled(int i, boolean definite) {
        Match courtesy = words.noun(i, EntryType.COURTESY);
        if (courtesy != null && (words.isCapitalised(i) || definite)) {
            return courtesy(i, courtesy);
        }
        Office office = nominals.office(i);
        if (office == null) {
            return null;
        }
        Holder holder = holder(i, office, office.owners());
        boolean rank = office.entry().type() == EntryType.RANK;
        boolean heading = rank && i == 0 && holder.isNamed() && !names.isPerson(holder.nameFirst(), holder.nameEnd());
        if (heading) {
            return null;
        }
        boolean known = holder.isNamed() || (!office.owners().isEmpty() && !rank);
        if (known) {
            return draft(holder);
        }
        boolean partOfName = !definite && words.isCapitalised(i - 1) && i > 1;
        boolean refers = !rank
                && !partOfName
                && (definite || words.isCapitalised(office.anchor()))
                && office.entry().type() != EntryType.OCCUPATION;
        return refers ? open(holder, definite) : null;
    }

    /** An office that the text has not tied to a state here. */
    private @Nullable Draft open(Holder holder, boolean definite) {
        Office office = holder.office();
        Draft states = office.isPlural() && words.is(office.next(), "of") ? references.read(office.next() + 1) : null;
        if (states != null && states.reference() == Reference.STATES) {
            Who who = who(holder, null, null);
            return Draft.of(sentence, holder.first(), states.last(), office.anchor(), Kind.REFERENCE, List.of(who))
                    .refer(Reference.PERSONS, states.count());
        }
        if (office.isPlural()) {
            Who who = who(holder, null, null);
            return definite ? of(holder, Kind.REFERENCE, List.of(who)).refer(Reference.PERSONS, 0) : null;
        }
        Reference reference = office.key().equals("counterpart") ? Reference.COUNTERPART : Reference.OFFICE;
        boolean unique = Offices.isUnique(office.key()) || office.org() != null || reference == Reference.COUNTERPART;
        return unique
                ? of(holder, Kind.REFERENCE, List.of(who(holder, null, null))).refer(reference, 1)
                : null;
    }

    private @Nullable Draft courtesy(int i, Match courtesy) {
        int p = skipTitles(courtesy.next());
        Office office = nominals.office(p);
        if (office != null && words.isCapitalised(office.anchor())) {
            Holder holder = holder(i, office, office.owners());
            return holder.isNamed() ? draft(holder) : null;
        }
        int end = names.end(p, true);
        return end == p ? null : appositive(i, p, end, courtesy.entry().sector(), List.of());
    }

    /** "South Korea's Kim Jong-kwan": a name right after owners. */
    @Nullable Draft owned(int start, Owners before) {
        int p = before.next();
        int end = names.end(p, false);
        boolean person = end > p && names.isPerson(p, end) && before.org() == null;
        return person ? appositive(Math.min(start, before.first()), p, end, null, before.list()) : null;
    }

    /** A name without title: certain with an office beside it or when it looks like one, else open. */
    @Nullable Draft named(int i) {
        int end = names.end(i, false);
        if (end == i) {
            return null;
        }
        Body body = words.isPossessive(end) ? nominals.body(end + 1, true) : null;
        Office office = words.isPossessive(end) ? nominals.office(end + 1) : null;
        boolean held = office != null
                && office.owners().isEmpty()
                && !office.isPlural()
                && office.entry().type() == EntryType.POST;
        if (office != null && held) {
            return possessed(i, end, holder(end + 1, office, List.of()));
        }
        return body == null || !body.owners().isEmpty()
                ? appositive(i, i, end, null, List.of())
                : possessed(i, end, body);
    }

    /** "Putin's spokesman". */
    private Draft possessed(int i, int end, Holder holder) {
        Who owner = new Who(null, words.text(i, end - 1), null, null, null, null);
        String name = holder.isNamed() ? words.text(holder.nameFirst(), holder.nameEnd() - 1) : null;
        Holder whole =
                new Holder(i, holder.office(), holder.owners(), holder.next(), holder.nameFirst(), holder.nameEnd());
        return of(whole, Kind.PERSON, List.of(owner, who(holder, null, name))).refer(Reference.POSSESSED, 0);
    }

    /** "Kim's government", "the Assad regime": the body of whoever bears the name. */
    Draft possessed(int i, int end, Body body) {
        Who owner = new Who(null, words.text(i, end - 1), null, null, body.sector(), null);
        Who whole = new Who(null, words.text(i, body.next() - 1), null, null, body.sector(), null);
        return Draft.of(sentence, i, body.next() - 1, body.anchor(), Kind.BODY, List.of(owner, whole))
                .refer(Reference.POSSESSED, 0);
    }

    /** A name with, perhaps, its office after a comma. */
    private Draft appositive(int first, int nameFirst, int nameEnd, @Nullable Sector sector, List<Owner> own) {
        Office after = officeAfter(nameEnd);
        String name = words.text(nameFirst, nameEnd - 1);
        if (after == null) {
            String code = codes(own).isEmpty() ? null : codes(own).get(0);
            Who titled = code == null ? longTitles.before(first, nameEnd) : null;
            if (titled != null) {
                return Draft.of(sentence, first, nameEnd - 1, nameEnd - 1, Kind.PERSON, List.of(titled));
            }
            Who who = new Who(code, name, null, null, sector, null);
            Draft draft = Draft.of(sentence, first, nameEnd - 1, nameEnd - 1, Kind.PERSON, List.of(who));
            boolean thing = words.is(first - 1, "the", "a", "an");
            boolean sure = first < nameFirst
                    || (!thing && names.isPerson(nameFirst, nameEnd))
                    || (nameEnd - nameFirst > 1 && SPEAKING.contains(words.lower(nameEnd)));
            return code != null ? draft : draft.refer(Reference.NAME, sure ? 1 : 0);
        }
        Owners before = ownersBefore(nameEnd);
        List<Owner> all = new ArrayList<>(own);
        all.addAll(before == null ? List.of() : before.list());
        all.addAll(after.owners());
        return draft(new Holder(first, after, all, after.next(), nameFirst, nameEnd));
    }

    private @Nullable Owners ownersBefore(int nameEnd) {
        int q = afterArticle(nameEnd);
        while (words.noun(q, EntryType.PREFIX) != null) {
            q++;
        }
        return owners.read(q);
    }

    private int afterArticle(int nameEnd) {
        return nameEnd + 1 + (words.is(nameEnd + 1, "the", "a", "an", "his", "their") ? 1 : 0);
    }

    /** The office in apposition: ", the South Korean defense minister,". */
    private @Nullable Office officeAfter(int nameEnd) {
        if (!words.is(nameEnd, ",", "(")) {
            return null;
        }
        int q = afterArticle(nameEnd);
        Owners before = ownersBefore(nameEnd);
        Office office = nominals.office(before == null ? q : before.next());
        if (office == null || office.isPlural() || office.entry().type() == EntryType.RANK) {
            return null;
        }
        boolean matter = office.next() > office.anchor() + 1;
        int name = names.end(skipTitles(office.next()), true);
        boolean article = q > nameEnd + 1;
        boolean closed = matter
                || words.is(office.next(), ",", ")", ".", "who", ";", "–", "—", "of", "for")
                || office.next() >= words.size();
        boolean tied = before != null || !office.owners().isEmpty() || office.org() != null;
        if ((!article && isOfNextName(office)) || (article && !tied && isSubject(office, nameEnd))) {
            return null;
        }
        return name == skipTitles(office.next()) && (article || tied || closed) ? office : null;
    }

    /** "At a meeting with Ito, the head of state praised …": a verb follows at once, nothing but one phrase stands before. */
    private boolean isSubject(Office office, int nameEnd) {
        for (int i = 0; i < nameEnd; i++) {
            if (isFinite(i) || words.is(i, ",")) {
                return false;
            }
        }
        return words.tag(0).equals("IN") && office.next() < words.size() && isFinite(office.next());
    }

    private boolean isFinite(int i) {
        String tag = words.tag(i);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** "Ambassador of Japan to Quito, Mr. Ito": the office is that of the titled name behind the comma. */
    private boolean isOfNextName(Office office) {
        int courtesy = office.next() + 1;
        int name = skipTitles(courtesy);
        return words.is(office.next(), ",") && name > courtesy && names.end(name, true) > name;
    }

    private Holder holder(int first, Office office, List<Owner> all) {
        int p = skipTitles(office.next());
        Office second = words.is(p, "and") ? nominals.office(p + 1) : null;
        boolean another = words.is(first - 1, "the") && Offices.isUnique(office.key());
        if (second != null
                && !another
                && second.owners().isEmpty()
                && !second.isPlural()
                && words.isCapitalised(second.anchor())) {
            int q = skipTitles(second.next());
            int end = names.end(q, true);
            if (end > q && names.end(p, true) == p) {
                return new Holder(first, joined(office, second), all, end, q, end);
            }
        }
        int from = words.is(p, ",") && isNameAfterComma(p + 1, all) ? p + 1 : p;
        from = skipTitles(from);
        int end = names.end(from, true);
        Holder holder = new Holder(first, office, all, end > from ? end : office.next(), from, end);
        return end > from ? ofState(holder) : holder;
    }

    /** "Prime Minister Suga Yoshihide of Japan". */
    private Holder ofState(Holder holder) {
        int q = holder.next() + (words.is(holder.next() + 1, "the") ? 2 : 1);
        Match state = words.is(holder.next(), "of") ? words.proper(q) : null;
        boolean ends = state != null
                && (state.type() == EntryType.STATE
                        || state.type() == EntryType.CAPITAL
                        || state.type() == EntryType.IGO)
                && !words.isPossessive(state.next());
        if (!ends || state == null) {
            return holder;
        }
        String code = state.entry().doubtful() ? null : state.entry().code();
        List<Owner> all = new ArrayList<>(holder.owners());
        boolean ofBody = all.stream().anyMatch(o -> o.entry().type() == EntryType.BODY);
        all.add(ofBody ? 0 : all.size(), new Owner(state.first(), state.last(), code, state.entry(), null));
        return new Holder(holder.first(), holder.office(), all, state.next(), holder.nameFirst(), holder.nameEnd());
    }

    private Office joined(Office a, Office b) {
        String text = a.text() + " and " + b.text();
        return new Office(
                a.first(),
                b.next(),
                a.anchor(),
                text,
                a.entry(),
                a.key(),
                a.owners(),
                a.org(),
                a.sector(),
                a.station());
    }

    /** Whether the name of the holder follows after a comma, and not the next of a list. */
    private boolean isNameAfterComma(int i, List<Owner> all) {
        int q = skipTitles(i);
        int end = names.end(q, false);
        boolean closed = end >= words.size()
                || words.is(end, ",", ".", ")", ";")
                || words.tag(end).startsWith("VB")
                || words.tag(end).equals("MD");
        boolean name = names.isPerson(q, end) || end - q == 2;
        return !all.isEmpty() && end > q && name && (closed || words.tag(end).equals("IN") || words.is(end, "and"));
    }

    private int skipTitles(int i) {
        int p = i;
        for (int n = 0; n < 3; n++) {
            Match rank = words.office(p);
            Match title = rank != null && rank.type() == EntryType.RANK ? rank : words.noun(p, EntryType.COURTESY);
            if (title == null
                    && rank != null
                    && SECOND_TITLES.contains(words.lower(p))
                    && names.end(rank.next(), true) > rank.next()) {
                title = rank;
            }
            boolean small = title != null && !words.isCapitalised(p) && names.end(title.next(), true) == title.next();
            if (title == null || small) {
                return p;
            }
            p = title.next();
        }
        return p;
    }

    // ---- from phrases to drafts ----

    private Draft draft(Holder holder) {
        if (holder.office().isPlural()) {
            return several(holder);
        }
        return single(apposition(holder));
    }

    private Draft single(Holder holder) {
        List<String> codes = codes(holder.owners());
        if (codes.size() > 1 && !holder.isNamed() && areListed(holder.owners())) {
            return several(holder);
        }
        String name = holder.isNamed() ? words.text(holder.nameFirst(), holder.nameEnd() - 1) : null;
        Who who = who(holder, codes.isEmpty() ? null : codes.get(0), name);
        Draft draft = of(holder, Kind.PERSON, List.of(who));
        boolean counterpart = holder.office().key().endsWith("counterpart");
        if (counterpart) {
            return draft.refer(Reference.COUNTERPART, 1);
        }
        return who.code() != null ? draft : draft.refer(name == null ? Reference.OFFICE : Reference.NAME, 1);
    }

    /** All owners stand before the noun: "the Russian and Turkish president". */
    private static boolean areListed(List<Owner> owners) {
        return owners.stream().allMatch(o -> o.entry().type() == EntryType.ADJECTIVE);
    }

    /** The holder with an office after the name: "Defence Secretary Liam Fox, a close aide of the prime minister". */
    private Holder apposition(Holder holder) {
        boolean done = !holder.isNamed() || holder.next() > holder.nameEnd();
        Office after = done ? null : officeAfter(holder.nameEnd());
        if (after == null) {
            return holder;
        }
        Owners before = ownersBefore(holder.nameEnd());
        List<Owner> all = new ArrayList<>(holder.owners());
        all.addAll(before == null ? List.of() : before.list());
        all.addAll(after.owners());
        boolean rank = holder.office().entry().type() == EntryType.RANK;
        Office office = rank ? after : holder.office();
        return new Holder(holder.first(), office, all, after.next(), holder.nameFirst(), holder.nameEnd());
    }

    private Who who(Holder holder, @Nullable String code, @Nullable String name) {
        Office office = holder.office();
        Owner body = holder.owners().stream()
                .filter(o -> o.org() != null)
                .findFirst()
                .orElse(null);
        String org = office.org() != null ? office.org() : body == null ? null : body.org();
        boolean national = body != null && body.code() == null && body.entry().sector() == Sector.IGO;
        Sector ofBody =
                body == null ? null : national ? Sector.GOV : body.entry().sector();
        Sector sector = Offices.sectorOfOffice(office.text(), office.sector(), ofBody);
        boolean spokesmanOfState = sector == null && office.entry().type() == EntryType.POST;
        String text = holder.first() < office.first()
                        && words.is(holder.first(), "former", "acting", "ex", "outgoing", "interim")
                ? words.text(holder.first(), holder.first()) + " " + office.text()
                : office.text();
        return new Who(
                code,
                name,
                office.isPlural() ? Offices.singular(text) : text,
                org,
                spokesmanOfState ? Sector.GOV : sector,
                office.key());
    }

    /** "the Japanese and South Korean defense ministers", "Presidents Putin and Erdogan". */
    private Draft several(Holder holder) {
        List<String> codes = codes(holder.owners());
        List<String> people = new ArrayList<>(2);
        int next = holder.next();
        if (holder.isNamed()) {
            people.add(words.text(holder.nameFirst(), holder.nameEnd() - 1));
            next = furtherNames(holder.nameEnd(), people);
        }
        List<Who> all = new ArrayList<>(2);
        int n = Math.max(people.size(), codes.size());
        for (int k = 0; k < n; k++) {
            String code = k < codes.size() && (people.isEmpty() || people.size() == codes.size()) ? codes.get(k) : null;
            code = codes.size() == 1 ? codes.get(0) : code;
            all.add(who(holder, code, k < people.size() ? people.get(k) : null));
        }
        boolean ofOrganisation = people.isEmpty()
                && holder.owners().stream().anyMatch(o -> o.entry().type() == EntryType.IGO);
        Holder whole = new Holder(
                holder.first(), holder.office(), holder.owners(), next, holder.nameFirst(), holder.nameEnd());
        if (ofOrganisation) {
            Who body = new Who(
                    codes.isEmpty() ? null : codes.get(0),
                    words.text(holder.first(), next - 1),
                    null,
                    null,
                    Sector.IGO,
                    null);
            return of(whole, Kind.BODY, List.of(body));
        }
        if (codes.size() == 1 && people.isEmpty()) {
            Who body = new Who(
                    codes.get(0),
                    words.text(holder.first(), next - 1),
                    null,
                    null,
                    all.get(0).sector(),
                    null);
            return of(whole, Kind.BODY, List.of(body));
        }
        boolean open = all.isEmpty() || all.stream().anyMatch(w -> w.code() == null);
        List<Who> who = all.isEmpty() ? List.of(who(holder, null, null)) : all;
        Kind kind = all.isEmpty() ? Kind.REFERENCE : Kind.PERSON;
        Reference reference = all.isEmpty() ? Reference.PERSONS : open ? Reference.NAME : Reference.NONE;
        return of(whole, kind, who).refer(reference, reference == Reference.PERSONS ? 0 : 1);
    }

    private int furtherNames(int at, List<String> people) {
        int next = at;
        while (words.is(next, "and", ",")) {
            int from = next + (words.is(next, ",") && words.is(next + 1, "and") ? 2 : 1);
            int end = names.end(from, true);
            if (end == from) {
                return next;
            }
            people.add(words.text(from, end - 1));
            next = end;
        }
        return next;
    }

    private Draft of(Holder holder, Kind kind, List<Who> who) {
        int anchor = holder.isNamed() ? holder.nameEnd() - 1 : holder.office().anchor();
        int first = Math.min(
                holder.first(),
                holder.isNamed() ? Math.min(holder.nameFirst(), holder.office().first()) : holder.first());
        return Draft.of(sentence, first, holder.next() - 1, Math.min(anchor, holder.next() - 1), kind, who)
                .at(holder.office().station());
    }

    private static List<String> codes(List<Owner> owners) {
        return owners.stream()
                .map(Owner::code)
                .filter(c -> c != null)
                .distinct()
                .toList();
    }
}
