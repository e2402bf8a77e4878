package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.entente.actor.People.Person;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom the drafts of one document stand for, in text order.
 *
 * <p>Coreference by rules: names through all names of the document and the table of office-holders, offices and bodies
 * through their last holder or the publisher, pronouns through the last safe antecedent, "the two countries" through
 * the states named before it and in the title.
 */
final class Resolver {
    private static final Set<String> MINISTRIES = Set.of(
            "ministry",
            "department",
            "government",
            "parliament",
            "army",
            "military",
            "navy",
            "embassy",
            "forces",
            "troops",
            "authorities",
            "cabinet",
            "administration",
            "regime",
            "leadership",
            "delegation",
            "police",
            "senate",
            "office",
            "officials");

    private static final Set<String> OWN_OFFICES = Set.of("president", "vice president", "secretary", "head of state");
    private static final Set<Sector> OFFICIAL = Set.of(Sector.GOV, Sector.MIL, Sector.DIP, Sector.LEG);

    private final OfficeHolders holders;
    private final @Nullable LocalDate day;
    private final Topics topics;
    private final List<Words> words;
    private final People people = new People();
    private final Memory memory = new Memory();
    private final Map<String, Who> bodies = new HashMap<>();
    private final Map<String, Who> acronyms = new HashMap<>();
    private final Pronouns pronouns;

    Resolver(OfficeHolders holders, @Nullable LocalDate day, Topics topics, List<Words> words) {
        this.holders = holders;
        this.day = day;
        this.topics = topics;
        this.words = words;
        this.pronouns = new Pronouns(memory, topics, words);
    }

    /** The drafts with their participants; those that nothing resolves are left out. */
    List<Draft> resolve(List<Draft> headline, List<List<Draft>> sentences) {
        sentences.forEach(s -> s.forEach(this::register));
        headline.forEach(this::register);
        sentences.forEach(s -> s.forEach(this::registerAcronym));
        headline.stream()
                .filter(d -> d.reference() == Reference.NONE || d.reference() == Reference.NAME)
                .map(this::resolve)
                .filter(d -> d != null)
                .forEach(memory::add);
        List<Draft> resolved = new ArrayList<>();
        for (List<Draft> sentence : sentences) {
            for (Draft draft : sentence) {
                Draft done = resolve(draft);
                if (done != null) {
                    resolved.add(done);
                    memory.add(done);
                }
            }
        }
        return resolved;
    }

    // ---- first pass: who is named at all ----

    private void register(Draft draft) {
        for (Who who : draft.who()) {
            String name = who.name();
            boolean person = name != null && draft.kind() == Kind.PERSON;
            boolean sure = who.code() != null || draft.count() > 0 || (name != null && holders.knows(name));
            if (person && sure) {
                people.add(who, draft.sentence() >= 0);
            }
        }
    }

    /** "Ministry of National Defense (MND)", "the Nuclear Consultative Group (NCG)". */
    private void registerAcronym(Draft draft) {
        if (draft.who().size() != 1 || draft.sentence() < 0 || draft.kind() == Kind.PERSON) {
            return;
        }
        Words w = words.get(draft.sentence());
        int i = draft.last() + 1;
        boolean acronym = w.is(i, "(") && w.is(i + 2, ")") && isAcronym(w.word(i + 1));
        if (acronym) {
            acronyms.putIfAbsent(w.word(i + 1), draft.who().get(0));
        }
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.length() < 9
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    // ---- second pass ----

    private @Nullable Draft resolve(Draft draft) {
        return switch (draft.reference()) {
            case NONE -> draft.kind() == Kind.PERSON ? known(draft) : plain(draft);
            case NAME -> named(draft);
            case OFFICE -> office(draft);
            case BODY -> body(draft);
            case COUNTERPART -> counterpart(draft);
            case POSSESSED -> possessed(draft);
            default -> pronouns.resolve(draft);
        };
    }

    private Draft plain(Draft draft) {
        if (draft.kind() == Kind.BODY && draft.who().size() == 1) {
            remember(draft.who().get(0));
        }
        return draft;
    }

    private void remember(Who who) {
        String name = who.name();
        if (name != null && who.code() != null) {
            bodies.put(key(name, who.sector()), who);
            bodies.put(lastWord(name), who);
        }
    }

    private static String key(String name, @Nullable Sector sector) {
        return lastWord(name) + " " + sector;
    }

    private static String lastWord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : lower.split(" ", -1)) {
            if (MINISTRIES.contains(word)) {
                return word;
            }
        }
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** A person whose state the phrase tells: the full name of the document is joined. */
    private Draft known(Draft draft) {
        return draft.with(draft.who().stream().map(this::completed).toList());
    }

    private Who completed(Who who) {
        String name = who.name();
        Person person = name == null ? null : people.find(name, who.code());
        return person == null ? who : join(who, person.who());
    }

    /** The mention's own words first, then what the document knows. */
    private static Who join(Who own, Who known) {
        return new Who(
                own.code() == null ? known.code() : own.code(),
                known.name(),
                own.post() == null ? known.post() : own.post(),
                own.org() == null ? known.org() : own.org(),
                own.sector() == null ? known.sector() : own.sector(),
                own.core() == null || own.core().isEmpty() ? known.core() : own.core());
    }

    private @Nullable Draft named(Draft draft) {
        List<Who> all = new ArrayList<>();
        for (Who who : draft.who()) {
            Who found = named(who, draft);
            if (found != null) {
                all.add(found);
            }
        }
        return all.isEmpty() ? acronym(draft) : draft.with(all);
    }

    /** "Kim's government": of two drafts of participants the first names the owner. */
    private @Nullable Draft possessed(Draft draft) {
        Who owner = named(draft.who().get(0), draft);
        String code = owner == null ? null : owner.code();
        if (code == null) {
            return null;
        }
        Who whole = draft.who().get(1).withCode(code);
        return draft.with(List.of(draft.kind() == Kind.PERSON ? completed(whole) : whole));
    }

    private @Nullable Draft acronym(Draft draft) {
        String name = draft.who().get(0).name();
        Who who = name == null ? null : acronyms.get(name);
        return who == null
                ? null
                : Draft.of(draft.sentence(), draft.first(), draft.last(), draft.anchor(), Kind.BODY, List.of(who));
    }

    private @Nullable Who named(Who who, Draft draft) {
        String name = who.name();
        if (name == null) {
            return null;
        }
        Person person = people.find(name, who.code());
        Who joined = person == null ? who : join(who, person.who());
        if (joined.code() == null) {
            joined = fromTable(joined, person);
        }
        if (joined.code() == null && draft.count() > 0 && joined.post() != null) {
            joined = joined.withCode(ofOffice(joined, draft, person));
        }
        boolean sure = draft.count() > 0 || joined.code() != null || person != null;
        return sure && !(draft.count() == 0 && person == null && isAcronym(name)) ? joined : null;
    }

    /** The state of an office named without one: of the delegation in the sentence, the publisher, or the near state. */
    private @Nullable String ofOffice(Who who, Draft draft, @Nullable Person person) {
        boolean official = OFFICIAL.contains(who.sector() == null ? Sector.CVL : who.sector());
        if (!official) {
            return null;
        }
        List<String> here = memory.codes(draft.sentence());
        String publisher = topics.publisher();
        if ("leader".equals(who.core())) {
            return null;
        }
        String code = here.size() == 1 ? here.get(0) : publisher != null ? publisher : nearState(draft);
        if (person != null && code != null) {
            people.complete(person, who.withCode(code));
        }
        return code;
    }

    private Who fromTable(Who who, @Nullable Person person) {
        String name = who.name();
        if (name == null) {
            return who;
        }
        OfficeHolders.Holder holder = holders.find(name, key(who), day);
        if (holder == null) {
            return who;
        }
        Sector sector = who.sector() == null
                ? Offices.sectorOfOffice(holder.key(), usualSector(holder.key()), null)
                : who.sector();
        Who found = new Who(
                holder.state(), name, who.post(), who.org(), sector, who.core() == null ? holder.key() : who.core());
        if (person != null) {
            people.complete(person, found);
        }
        return found;
    }

    private static @Nullable String key(Who who) {
        String core = who.core();
        return core == null || core.isEmpty() ? null : core;
    }

    private static Sector usualSector(String key) {
        boolean secretary = key.equals("secretary of state");
        return secretary ? Sector.DIP : Sector.GOV;
    }

    /** "the president": the state's own for its publisher, else the last one named, else of the state on hand. */
    private @Nullable Draft office(Draft draft) {
        Who who = draft.who().get(0);
        String key = who.core() == null ? "" : who.core();
        String publisher = topics.publisher();
        boolean own = publisher != null && OWN_OFFICES.contains(key) && Topics.isState(publisher);
        Who holder = memory.holder(key);
        if (own && publisher != null) {
            Who at = personOf(publisher, key);
            return as(draft, at == null ? who.withCode(publisher) : join(who, at));
        }
        if (holder != null) {
            return as(draft, join(who, holder));
        }
        String code = nearState(draft);
        return code == null ? null : as(draft, who.withCode(code));
    }

    private @Nullable Who personOf(String code, String key) {
        for (Person person : people.all()) {
            if (code.equals(person.who().code()) && key.equals(person.who().core())) {
                return person.who();
            }
        }
        return null;
    }

    private static Draft as(Draft draft, Who who) {
        Kind kind = who.name() == null ? draft.kind() : Kind.REFERENCE;
        return draft.with(List.of(who)).refer(Reference.OFFICE, 1).kind(kind);
    }

    /** The one state that the sentence so far, or the one before, speaks of; else the one the document is about. */
    private @Nullable String nearState(Draft draft) {
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - 1); s--) {
            List<String> codes = memory.codes(s);
            if (codes.size() == 1) {
                return codes.get(0);
            }
            if (codes.size() > 1) {
                break;
            }
        }
        String dominant = topics.dominant();
        return dominant == null ? topics.home() : dominant;
    }

    /** "The regime" is that of the first state of the sentence so far or the one before, never one's own. */
    private @Nullable String othersState(Draft draft) {
        String publisher = topics.publisher();
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - 1); s--) {
            for (String code : memory.codes(s)) {
                if (!code.equals(publisher)) {
                    return code;
                }
            }
        }
        return null;
    }

    private @Nullable Draft body(Draft draft) {
        Who who = draft.who().get(0);
        String name = who.name();
        if (name == null) {
            return null;
        }
        Who known = bodies.get(key(name, who.sector()));
        boolean bare = name.indexOf(' ') < 0;
        known = known == null && bare ? bodies.get(lastWord(name)) : known;
        if (known != null) {
            Who joined = bare ? known : who.withCode(known.code());
            return draft.with(List.of(joined)).refer(Reference.BODY, 1);
        }
        boolean ofState = MINISTRIES.contains(lastWord(name));
        String publisher = topics.publisher();
        String own = publisher != null && !bare ? publisher : nearState(draft);
        String code = !ofState ? null : lastWord(name).equals("regime") ? othersState(draft) : own;
        boolean proper = Character.isUpperCase(name.charAt(0)) && !bare;
        Who found = who.withCode(code);
        acronyms.replaceAll((acronym, body) -> body.equals(who) ? found : body);
        return code != null || proper ? draft.with(List.of(found)) : null;
    }

    /** "his Japanese counterpart, Toshimi Kitazawa": the office of the person before. */
    private @Nullable Draft counterpart(Draft draft) {
        Who who = draft.who().get(0);
        Draft before = memory.last(
                draft.sentence(),
                2,
                d -> d.kind() == Kind.PERSON && d.who().get(0).post() != null);
        Who other = before == null ? null : before.who().get(0);
        Who held = other == null
                ? who
                : new Who(who.code(), who.name(), other.post(), who.org(), other.sector(), other.core());
        Who done = held.name() == null ? held : completed(held);
        return done.isEmpty() || (done.code() == null && done.name() == null) ? null : draft.with(List.of(done));
    }
}
