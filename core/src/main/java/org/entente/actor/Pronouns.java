package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Mention.Kind;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** Resolves pronouns and nouns that refer to several parties by what was said before. */
final class Pronouns {
    private static final int WINDOW = 4;

    private static final Set<String> CHIEFS = Set.of("leaders", "ministers", "heads of", "presidents", "members");

    /** In how many words a speaker's label ends, and in how many with a remark in brackets: "(retranslated):". */
    private static final int USUAL_LABEL = 9;

    private static final int LONGEST_LABEL = 24;

    /** A speaker who is not known to act for a state: "Question:". */
    private static final String UNKNOWN = "?";

    private static final Set<String> ASKING =
            Set.of("question", "questions", "q", "moderator", "reporter", "journalist", "correspondent", "interviewer");

    private static final Set<String> NO_ACTS = Set.of(
            "be", "seem", "appear", "take", "remain", "become", "happen", "rain", "look", "come", "sound", "turn");

    private final Memory memory;
    private final Topics topics;
    private final List<Words> words;
    private @Nullable String speaker;
    private int speakerSentence = -1;

    Pronouns(Memory memory, Topics topics, List<Words> words) {
        this.memory = memory;
        this.topics = topics;
        this.words = words;
    }

    @Nullable Draft resolve(Draft draft) {
        List<Who> who = switch (draft.reference()) {
            case HE, SHE -> person(draft);
            case THEY -> withPublisher(they(draft));
            case IT -> it(draft);
            case I -> speaker(draft);
            case YOU -> addressee(draft);
            case WE -> together(draft);
            case STATES, SIDES -> states(draft);
            case PERSONS -> draft.count() == 0 ? withPublisher(persons(draft)) : persons(draft);
            case COUNTRY -> country(draft);
            case ORGANISATION -> organisation(draft);
            default -> throw new IllegalStateException("no pronoun: " + draft);
        };
        return who.isEmpty() ? null : draft.with(who);
    }

    /** The last person of this sentence, else the main one of the sentences before. */
    private List<Who> person(Draft draft) {
        Set<Who> subjects =
                words.get(draft.sentence()).is(draft.first(), "him") ? subjects(draft.sentence()) : Set.of();
        Predicate<Draft> one = d -> isPerson(d)
                && d.who().size() == 1
                && d.who().get(0).code() != null
                && !subjects.contains(d.who().get(0));
        Draft here =
                memory.of(draft.sentence()).stream().filter(one).findFirst().orElse(null);
        for (int s = draft.sentence() - 1; here == null && s >= 0 && s >= draft.sentence() - 3; s--) {
            here = main(memory.of(s).stream().filter(one).toList());
        }
        return here == null ? List.of() : here.who();
    }

    /** Whom "him" does not mean: the subject of its own sentence. */
    private Set<Who> subjects(int sentence) {
        Set<Who> subjects = new HashSet<>();
        memory.of(sentence).stream().filter(d -> isPerson(d) && isSubject(d)).forEach(d -> subjects.addAll(d.who()));
        return subjects;
    }

    private static boolean isPerson(Draft d) {
        boolean reference =
                d.reference() == Reference.HE || d.reference() == Reference.SHE || d.reference() == Reference.OFFICE;
        return d.kind() == Kind.PERSON || (d.kind() == Kind.REFERENCE && reference);
    }

    /** The subject among the drafts, else the first. */
    private @Nullable Draft main(List<Draft> drafts) {
        for (Draft d : drafts) {
            if (isSubject(d)) {
                return d;
            }
        }
        return drafts.isEmpty() ? null : drafts.get(0);
    }

    private boolean isSubject(Draft d) {
        if (d.sentence() < 0) {
            return false;
        }
        Words w = words.get(d.sentence());
        Token head = w.token(Heads.of(w.sentence(), d.first(), d.last(), d.anchor()));
        String after = w.tag(d.last() + 1);
        return head.relation().startsWith("nsubj") || (d.first() < 2 && (after.startsWith("VB") || after.equals("MD")));
    }

    /** The state, body or organisation that was the subject before; not the "it" of "it is clear that". */
    private List<Who> it(Draft draft) {
        Words w = words.get(draft.sentence());
        Token token = w.token(draft.first());
        boolean acts = token.relation().equals("nsubj")
                && token.head() >= 0
                && !NO_ACTS.contains(w.token(token.head()).lemma());
        boolean verb = acts && w.token(token.head()).isVerb();
        if (!verb) {
            return List.of();
        }
        Draft here = memory.of(draft.sentence()).stream()
                .filter(this::isBodySubject)
                .reduce((a, b) -> b)
                .orElse(null);
        here = here == null && w.is(draft.first() - 1, "that") ? owner(draft) : here;
        if (here == null && draft.first() < 2 && draft.sentence() > 0) {
            here = memory.of(draft.sentence() - 1).stream()
                    .filter(this::isBodySubject)
                    .findFirst()
                    .orElse(null);
        }
        return here == null ? List.of() : here.who();
    }

    /** Whose announcement or claim a clause tells: "Chad's statement that it would withdraw". */
    private @Nullable Draft owner(Draft draft) {
        Words w = words.get(draft.sentence());
        return memory.of(draft.sentence()).stream()
                .filter(d -> d.last() < draft.first()
                        && draft.first() - d.last() < WINDOW + WINDOW
                        && d.who().size() == 1
                        && (w.isPossessive(d.last()) || w.isPossessive(d.last() + 1)))
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private boolean isBodySubject(Draft d) {
        boolean body = d.kind() == Kind.STATE
                || d.kind() == Kind.IGO
                || d.kind() == Kind.BODY
                || d.kind() == Kind.GROUP
                || d.kind() == Kind.COMPANY
                || d.reference() == Reference.IT;
        return body && d.who().size() == 1 && isSubject(d);
    }

    /** Who says "I": under a speaker's label or in quotation marks the speaker, else whom the publisher speaks for. */
    private List<Who> speaker(Draft draft) {
        return isQuoted(draft) ? person(draft) : we(draft);
    }

    /** The other side of a meeting of two, in what one of them says. */
    private List<Who> addressee(Draft draft) {
        String publisher = topics.publisher();
        if (!isQuoted(draft) && UNKNOWN.equals(label(draft.sentence()))) {
            return publisher == null ? List.of() : List.of(Who.state(publisher));
        }
        List<Who> own = we(draft);
        List<String> parties = topics.parties();
        if (own.isEmpty() || parties.size() != 2) {
            return List.of();
        }
        String speaks = own.get(0).code();
        return parties.contains(speaks)
                ? List.of(Who.state(parties.get(parties.get(0).equals(speaks) ? 1 : 0)))
                : List.of();
    }

    /** Several named together in this sentence or the one before: "A and B", "the two leaders", "Russian troops". */
    private List<Who> they(Draft draft) {
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - 1); s--) {
            List<Draft> before = memory.of(s);
            for (Draft d : before) {
                List<Who> joined = together(d, before);
                if (joined.size() > 1) {
                    return joined;
                }
            }
            Draft subject = main(before);
            boolean plural = subject != null
                    && subject.kind() == Kind.BODY
                    && words.get(s).tag(subject.anchor()).endsWith("S");
            if (plural && subject != null) {
                return subject.who();
            }
        }
        return List.of();
    }

    /** Three or more parties whom the publisher tells of meeting: it was there itself when the title says so. */
    private List<Who> withPublisher(List<Who> who) {
        String publisher = topics.publisher();
        Set<String> codes = new HashSet<>();
        who.stream().map(Who::code).filter(c -> c != null).forEach(codes::add);
        boolean absent = publisher != null
                && codes.size() > 2
                && !codes.contains(publisher)
                && topics.parties().contains(publisher);
        if (!absent || publisher == null) {
            return who;
        }
        List<Who> all = new ArrayList<>(who);
        all.add(Who.state(publisher));
        return all;
    }

    private List<Who> together(Draft first, List<Draft> all) {
        if (first.who().size() > 1) {
            return first.kind() == Kind.ADJECTIVE ? List.of() : first.who();
        }
        List<Who> found = new ArrayList<>(first.who());
        Draft last = first;
        for (Draft d : all) {
            boolean next = d.first() > last.last() && d.kind() == first.kind() && isJoined(last, d);
            if (next) {
                found.addAll(d.who());
                last = d;
            }
        }
        boolean parties = first.kind() == Kind.PERSON || first.kind() == Kind.STATE;
        return parties ? found : List.of();
    }

    private boolean isJoined(Draft a, Draft b) {
        Words w = words.get(a.sentence());
        for (int i = a.last() + 1; i < b.first(); i++) {
            if (!w.is(i, "and", ",", "the", "his", "her")) {
                return false;
            }
        }
        return true;
    }

    /** Those that speak together in a joint document, else the one that speaks. */
    private List<Who> together(Draft draft) {
        boolean joint = !topics.voices().isEmpty()
                && words.get(draft.sentence()).is(draft.first(), "we")
                && !isQuoted(draft)
                && label(draft.sentence()) == null;
        return joint ? topics.voices().stream().map(Who::state).toList() : we(draft);
    }

    /** The state that speaks: in quotation marks the speaker's, else the publisher's. */
    private List<Who> we(Draft draft) {
        String code = isQuoted(draft) ? quoted(draft) : label(draft.sentence());
        code = code == null && !isQuoted(draft) ? topics.publisher() : code;
        return code == null || code.equals(UNKNOWN) ? List.of() : List.of(Who.state(code));
    }

    private boolean isQuoted(Draft draft) {
        Words w = words.get(draft.sentence());
        int open = 0;
        for (int i = 0; i < draft.first(); i++) {
            String word = w.token(i).text();
            open += word.equals("“") || word.equals("``") ? 1 : word.equals("”") || word.equals("''") ? -1 : 0;
            open += word.equals("\"") ? open > 0 ? -1 : 1 : 0;
        }
        return open > 0;
    }

    /** Who is quoted: the person of the sentence, else the last one. */
    private @Nullable String quoted(Draft draft) {
        List<Who> who = person(draft);
        return who.isEmpty() ? null : who.get(0).code();
    }

    /** The state of the last speaker label, as in a transcript; null without labels. */
    private @Nullable String label(int sentence) {
        for (int s = Math.max(0, speakerSentence + 1); s <= sentence; s++) {
            speaker = labelled(s, speaker);
            speakerSentence = s;
        }
        return speaker;
    }

    private @Nullable String labelled(int s, @Nullable String before) {
        Words w = words.get(s);
        if (w.size() > 1
                && (ASKING.contains(w.lower(0)) && w.isCapitalised(0))
                && (w.is(1, ":") || w.word(0).equals("Q"))) {
            return UNKNOWN;
        }
        for (int i = 0; i < Math.min(LONGEST_LABEL, w.size()); i++) {
            boolean label = i < USUAL_LABEL || w.is(i - 1, ")");
            if (w.is(i, ":") && w.isCapitalised(0) && label) {
                int colon = i;
                Draft named = memory.of(s).stream()
                        .filter(d -> d.last() < colon && isPerson(d))
                        .findFirst()
                        .orElse(null);
                return named != null ? named.who().get(0).code() : UNKNOWN.equals(before) ? null : before;
            }
        }
        return before;
    }

    private List<Who> states(Draft draft) {
        Words w = words.get(draft.sentence());
        boolean ours = w.is(draft.first(), "our") || w.is(draft.first() + 1, "our");
        if (w.is(draft.last(), "participants") && usual() == 2) {
            return List.of();
        }
        boolean others = draft.count() == 2
                && topics.voices().size() > 2
                && topics.voices().containsAll(codes(draft, draft.count()));
        List<String> codes = others ? List.of() : ours ? ours(draft) : codes(draft, draft.count());
        return codes.stream().map(Who::state).toList();
    }

    private List<String> ours(Draft draft) {
        List<Who> we = we(draft);
        String own = we.isEmpty() ? null : we.get(0).code();
        int wanted = draft.count() == 0 ? usual() : draft.count();
        if (own == null || wanted != 2) {
            return codes(draft, draft.count());
        }
        List<String> here = codes(draft, 2);
        String other = here.contains(own) && here.size() == 2
                ? here.get(here.get(0).equals(own) ? 1 : 0)
                : topics.partnerOf(own);
        return other == null ? List.of() : List.of(own, other);
    }

    /** How many parties go together when no number is said: those of the title, usually two. */
    private int usual() {
        int titled = topics.parties().size();
        return titled > 2 && titled < 5 ? titled : 2;
    }

    /** So many states out of those said last; 0 takes what the sentence and the title offer. */
    private List<String> codes(Draft draft, int count) {
        int wanted = count == 0 ? usual() : count;
        List<String> here = memory.codes(draft.sentence());
        if (topics.publisher() != null
                && here.size() != wanted
                && topics.parties().size() == wanted) {
            return topics.parties();
        }
        List<String> found = new ArrayList<>();
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - WINDOW); s--) {
            List<String> named = memory.codes(s);
            if (s < draft.sentence()
                    && named.size() == wanted
                    && found.stream().noneMatch(named::contains)
                    && isObject(draft)) {
                return named;
            }
            named.stream().filter(c -> !found.contains(c)).forEach(found::add);
            if (found.size() == wanted) {
                return List.copyOf(found);
            }
            List<String> acting = s < draft.sentence() && found.size() > wanted ? acting(s) : List.of();
            if (acting.size() == wanted) {
                return acting;
            }
            if (found.size() > wanted) {
                return count == 0 && s < draft.sentence() ? List.copyOf(found) : preferTitle(found, wanted);
            }
        }
        List<String> titled = topics.parties();
        return titled.size() == wanted
                ? titled
                : topics.heaviest(wanted).size() == wanted ? topics.heaviest(wanted) : List.of();
    }

    private boolean isObject(Draft d) {
        Words w = words.get(d.sentence());
        String relation =
                w.token(Heads.of(w.sentence(), d.first(), d.last(), d.anchor())).relation();
        return relation.equals("obj") || relation.startsWith("obl");
    }

    /** The states that are subjects in the sentence. */
    private List<String> acting(int sentence) {
        return memory.of(sentence).stream()
                .filter(d -> d.kind() == Kind.STATE && isSubject(d))
                .flatMap(d -> d.codes().stream())
                .filter(Topics::isState)
                .distinct()
                .toList();
    }

    private List<String> preferTitle(List<String> found, int wanted) {
        List<String> titled = topics.parties().stream().filter(found::contains).toList();
        return titled.size() == wanted ? titled : topics.heaviest(found, wanted);
    }

    private List<Who> persons(Draft draft) {
        Who noun = draft.who().get(0);
        String key = noun.core() == null ? "" : noun.core();
        Draft last = draft.count() == 0
                ? memory.last(
                        draft.sentence(),
                        2,
                        d -> isAssembly(d) || d.kind() == Kind.PERSON || d.who().size() > 1)
                : null;
        if (last != null && isAssembly(last)) {
            return last.who();
        }
        int wanted = draft.count() == 0 ? usual() : draft.count();
        List<Who> found = memory.persons(draft.sentence(), WINDOW, who -> fits(who, key));
        if (found.size() < wanted) {
            found = memory.persons(draft.sentence(), draft.sentence() + 1, who -> fits(who, key));
        }
        if (key.endsWith("counterpart")) {
            return counterparts(draft, noun);
        }
        List<Who> group = draft.count() == 0 && found.size() < wanted ? lastGroup(draft) : List.of();
        if (group.size() > 1) {
            return group;
        }
        if (found.size() < wanted && draft.count() == 0) {
            List<Who> near = memory.persons(draft.sentence(), 1, who -> who.post() != null);
            if (near.size() > 1) {
                return near;
            }
        }
        if (found.size() >= wanted) {
            return draft.count() == 0 ? found : found.subList(found.size() - wanted, found.size());
        }
        List<String> codes = codes(draft, draft.count());
        String post = singular(noun.post());
        return codes.stream()
                .map(c -> new Who(c, null, post, null, noun.sector(), key))
                .toList();
    }

    /** Those who act for an organisation together: "EU leaders", "NATO foreign ministers". */
    private static boolean isAssembly(Draft d) {
        List<Who> who = d.who();
        String name = who.isEmpty() ? null : who.get(0).name();
        return d.kind() == Kind.BODY
                && who.size() == 1
                && who.get(0).sector() == Sector.IGO
                && name != null
                && CHIEFS.stream().anyMatch(name::contains);
    }

    /** Those of the other states of the title, or of the sentence. */
    private List<Who> counterparts(Draft draft, Who noun) {
        List<Who> own = person(draft);
        List<String> parties = new ArrayList<>(topics.parties());
        memory.codes(draft.sentence()).stream()
                .filter(c -> !parties.contains(c))
                .forEach(parties::add);
        String mine = own.isEmpty() ? topics.publisher() : own.get(0).code();
        return parties.stream()
                .filter(c -> Topics.isState(c) && !c.equals(mine))
                .map(c -> new Who(c, null, singular(noun.post()), null, noun.sector(), noun.core()))
                .toList();
    }

    /** The parties to whom the text last referred together. */
    private List<Who> lastGroup(Draft draft) {
        Draft last = memory.last(
                draft.sentence(),
                draft.sentence() + 1,
                d -> d.kind() == Kind.REFERENCE && d.codes().size() > 1);
        if (last == null) {
            return List.of();
        }
        Who noun = draft.who().get(0);
        String post = singular(noun.post());
        return last.codes().stream()
                .map(c -> new Who(c, null, post, null, noun.sector(), noun.core()))
                .toList();
    }

    private static @Nullable String singular(@Nullable String post) {
        return post != null && post.endsWith("s") ? post.substring(0, post.length() - 1) : post;
    }

    private static boolean fits(Who who, String key) {
        String core = who.core() == null ? "" : who.core();
        return switch (key) {
            case "leader", "head", "interlocutor", "men" ->
                core.endsWith("president")
                        || core.contains("prime minister")
                        || core.endsWith("chancellor")
                        || core.equals("king")
                        || core.endsWith("leader")
                        || core.equals("emir")
                        || core.equals("crown prince")
                        || core.equals("general secretary");
            case "minister" -> core.endsWith("minister") || core.contains("secretary") || core.endsWith("counterpart");
            default -> core.equals(key);
        };
    }

    private List<Who> country(Draft draft) {
        Words w = words.get(draft.sentence());
        if (w.is(draft.first(), "his", "her")) {
            return person(draft).stream()
                    .limit(1)
                    .filter(p -> p.code() != null)
                    .map(p -> p.withoutPerson())
                    .toList();
        }
        Draft state = memory.last(
                draft.sentence(),
                2,
                d -> Topics.isParty(d)
                        && d.codes().size() == 1
                        && Topics.isState(d.codes().get(0)));
        return state == null ? List.of() : List.of(Who.state(state.codes().get(0)));
    }

    private List<Who> organisation(Draft draft) {
        Draft last = memory.last(draft.sentence(), 3, d -> d.kind() == Kind.IGO);
        return last == null ? List.of() : last.who();
    }
}
