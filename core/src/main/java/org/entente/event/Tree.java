package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * Who does what to whom in one sentence: grammatical functions read off the dependency tree, through passives,
 * coordination, relative clauses, participles and control.
 */
final class Tree {
    private static final int MAX_CHAIN = 6;
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "tell",
            "call",
            "order",
            "invite",
            "request",
            "want",
            "allow",
            "encourage",
            "force",
            "persuade",
            "help",
            "expect",
            "press",
            "push",
            "warn",
            "appeal",
            "advise",
            "permit",
            "enable",
            "authorize",
            "see",
            "direct",
            "instruct",
            "require",
            "accuse",
            "bar",
            "ban",
            "prevent",
            "stop",
            "catch",
            "show");

    private static final Set<String> CLOSING = Set.of("\"", "”", "''");

    private static final Set<String> AMOUNTS = Set.of(
            "number",
            "series",
            "spate",
            "string",
            "wave",
            "volley",
            "barrage",
            "round",
            "package",
            "set",
            "range",
            "dozen",
            "flurry",
            "campaign");

    private static final Set<String> CHANCES = Set.of("opportunity", "chance", "occasion", "vow", "decision", "honor");

    private static final int REACH = 12;
    private static final Set<String> CHARGING = Set.of("of", "for", "on");
    private static final Set<String> OBJECT_GERUND = Set.of(
            "accuse",
            "suspect",
            "charge",
            "blame",
            "criticize",
            "criticise",
            "condemn",
            "denounce",
            "punish",
            "thank",
            "praise",
            "commend",
            "applaud",
            "congratulate");

    private static final Set<String> COUNTING =
            Set.of("series", "number", "round", "wave", "set", "string", "spate", "range", "package", "pair", "dozens");

    private final Sentence sentence;

    Tree(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    boolean isPassive(int verb) {
        if (!sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
            return true;
        }
        Token token = token(verb);
        return token.tag().equals("VBN")
                && token.relation().startsWith("acl")
                && sentence.children(verb, "aux", "nsubj", "obj").isEmpty()
                && !isLostPredicate(verb)
                && !isAttributing(verb);
    }

    /** Whether a participle and the noun before it are in truth clause and subject: '"Yes," the minister added'. */
    private boolean isAttributing(int verb) {
        int head = token(verb).head();
        int first = head;
        for (int child : sentence.children(head)) {
            first = Math.min(first, child);
        }
        return head == verb - 1
                && first > 1
                && CLOSING.contains(token(first - 1).text());
    }

    /** Whether a participle under the topmost noun is in truth the verb of the sentence: "The minister praised Peru". */
    private boolean isLostPredicate(int verb) {
        int head = token(verb).head();
        return token(verb).relation().equals("acl")
                && head < verb
                && token(head).relation().equals("root")
                && sentence.children(head, "cop").isEmpty()
                && agents(verb).isEmpty()
                && !sentence.children(verb, "obj", "iobj", "xcomp", "ccomp", "advcl")
                        .isEmpty();
    }

    /** The tokens that do what the verb says: the subject, or the agent of a passive. */
    List<Integer> subjects(int verb) {
        if (token(verb).relation().equals("cop") && token(verb).head() >= 0) {
            return expand(grammaticalSubjects(token(verb).head(), 0));
        }
        int charge = chargeBefore(verb);
        if (charge >= 0 && !objects(charge).isEmpty()) {
            return objects(charge);
        }
        return expand(isPassive(verb) ? agents(verb) : grammaticalSubjects(verb, 0));
    }

    /** The verb whose object does what the gerund says, or −1: "accused Peru of arming rebels". */
    private int chargeBefore(int verb) {
        if (!token(verb).tag().equals("VBG")) {
            return -1;
        }
        int i = verb - 1;
        while (i > 0 && token(i).tag().equals("RB")) {
            i--;
        }
        if (i <= 0 || !CHARGING.contains(word(i))) {
            return -1;
        }
        for (int left = i - 1; left >= 0 && left >= i - REACH; left--) {
            if (token(left).isVerb()) {
                return OBJECT_GERUND.contains(token(left).lemma()) ? left : -1;
            }
        }
        return -1;
    }

    /** The tokens that undergo what the verb says: the object, or the subject of a passive. */
    List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            return expand(grammaticalSubjects(verb, 0));
        }
        List<Integer> objects = sentence.children(verb, "obj");
        if (objects.isEmpty()
                && token(verb).relation().equals("conj")
                && token(token(verb).head()).isVerb()) {
            Token next = token(verb);
            objects = sentence.children(next.head(), "obj").stream()
                    .filter(o -> o > verb)
                    .toList();
        }
        if (objects.isEmpty() && token(verb).relation().startsWith("acl") && !subjectIsRelative(verb)) {
            objects = List.of(token(verb).head());
        }
        if (objects.stream().anyMatch(this::isRelative)) {
            objects = relativeAntecedent(verb);
        }
        return expand(objects);
    }

    List<Integer> indirectObjects(int verb) {
        return expand(sentence.children(verb, "iobj"));
    }

    List<Integer> agents(int verb) {
        List<Integer> agents = sentence.children(verb, "obl:agent");
        return agents.isEmpty() ? prepositional(verb, "by") : agents;
    }

    /** Nouns hanging on the token by the preposition. */
    List<Integer> prepositional(int head, String preposition) {
        if (token(head).relation().equals("cop") && token(head).head() >= 0) {
            int predicate = token(head).head();
            return hasCase(predicate, preposition) ? expand(List.of(predicate)) : prepositional(predicate, preposition);
        }
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(head)) {
            String relation = token(child).relation();
            if ((relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("advcl"))
                    && hasCase(child, preposition)) {
                found.addAll(isRelative(child) ? relativeAntecedent(head) : List.of(child));
            }
        }
        return expand(found);
    }

    boolean hasCase(int token, String preposition) {
        for (int child : sentence.children(token)) {
            if (token(child).relation().equals("case") && word(child).equals(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** Whose the noun is; a second noun of a list may have its owner from the first: "Chad's tests and launches". */
    List<Integer> possessors(int noun) {
        List<Integer> own = expand(sentence.children(noun, "nmod:poss"));
        int head = token(noun).head();
        boolean second = token(noun).relation().equals("conj")
                && head >= 0
                && token(head).isNoun()
                && sentence.children(noun, "det").isEmpty();
        boolean counted = head >= 0 && AMOUNTS.contains(token(head).lemma()) && hasCase(noun, "of");
        return own.isEmpty() && (second || counted) ? expand(sentence.children(head, "nmod:poss")) : own;
    }

    /** The verb that a noun belongs to as object, subject or complement, or −1. */
    int governingVerb(int noun) {
        int i = noun;
        for (int step = 0; step < MAX_CHAIN; step++) {
            Token token = token(i);
            if (token.head() < 0) {
                return -1;
            }
            boolean chain = token.relation().equals("conj") || isCounted(i) || isListed(i);
            i = token.head();
            if (token(i).isVerb()) {
                return i;
            }
            if (!chain) {
                return -1;
            }
        }
        return -1;
    }

    /** A noun without a preposition before another is the first of a list: "Talks, a visit and a drill are expected". */
    private boolean isListed(int noun) {
        int head = token(noun).head();
        return token(noun).relation().equals("obl")
                && head > noun
                && token(head).isNoun()
                && sentence.children(noun, "case").isEmpty();
    }

    /** Whether another noun only counts this one: "a series of attacks". */
    private boolean isCounted(int noun) {
        int head = token(noun).head();
        return token(noun).relation().equals("nmod")
                && head >= 0
                && COUNTING.contains(token(head).lemma())
                && hasCase(noun, "of");
    }

    /** The nearest verb above the token, or −1. */
    int verbAbove(int start) {
        int i = token(start).head();
        for (int step = 0; i >= 0 && step < 3 * MAX_CHAIN; step++) {
            if (token(i).isVerb()) {
                return i;
            }
            i = token(i).head();
        }
        return -1;
    }

    /** The token itself and everything below it. */
    Set<Integer> subtree(int root) {
        Set<Integer> seen = new LinkedHashSet<>();
        collect(root, seen);
        return seen;
    }

    String word(int i) {
        return token(i).text().toLowerCase(Locale.ROOT);
    }

    private void collect(int i, Set<Integer> seen) {
        if (seen.add(i)) {
            sentence.children(i).forEach(child -> collect(child, seen));
        }
    }

    List<Integer> grammaticalSubjects(int verb, int depth) {
        List<Integer> own = sentence.children(verb, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            return own.stream().anyMatch(this::isRelative)
                    ? relativeAntecedent(verb)
                    : own.stream().map(s -> behindComma(s, verb)).toList();
        }
        Token token = token(verb);
        if (token.head() < 0 || depth > MAX_CHAIN) {
            return List.of();
        }
        if (token.relation().startsWith("acl")) {
            return isInfinitive(verb) && CHANCES.contains(token(token.head()).lemma())
                    ? purposeful(token.head(), depth)
                    : List.of(token.head());
        }
        return inheritedSubjects(verb, token, depth);
    }

    /** Who is to do what a noun is for: "its vow to retaliate", "he took the opportunity to thank". */
    private List<Integer> purposeful(int noun, int depth) {
        List<Integer> owners = possessors(noun);
        int verb = token(noun).relation().equals("obj") ? token(noun).head() : -1;
        List<Integer> above = owners.isEmpty() && verb >= 0 ? grammaticalSubjects(verb, depth + 1) : owners;
        return above.isEmpty() ? List.of(noun) : above;
    }

    /** "At a meeting with Ito, the king praised": not Ito, whom the parser takes for the subject, but the king. */
    private int behindComma(int subject, int verb) {
        if (!token(0).tag().equals("IN")
                || subject + 1 >= verb
                || !word(subject + 1).equals(",")) {
            return subject;
        }
        return sentence.children(subject, "appos").stream()
                .filter(a -> a > subject && a < verb && reachesTo(a, verb))
                .findFirst()
                .orElse(subject);
    }

    private boolean reachesTo(int noun, int verb) {
        Set<Integer> phrase = subtree(noun);
        return phrase.contains(verb - 1) && phrase.stream().noneMatch(i -> word(i).equals(","));
    }

    private List<Integer> inheritedSubjects(int index, Token verb, int depth) {
        int head = verb.head();
        if (!Set.of("conj", "xcomp", "advcl", "ccomp", "csubj", "parataxis").contains(verb.relation())) {
            return List.of();
        }
        boolean infinitive =
                verb.relation().equals("xcomp") || (verb.relation().equals("advcl") && isInfinitive(index));
        if (infinitive && OBJECT_CONTROL.contains(token(head).lemma())) {
            List<Integer> objects = addressed(head);
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        return grammaticalSubjects(head, depth + 1);
    }

    /** Those whom a verb like "urge" sets to do something: its objects, or those called on. */
    private List<Integer> addressed(int verb) {
        if (!token(verb).lemma().equals("call") && !token(verb).lemma().equals("appeal")) {
            return objects(verb);
        }
        return Stream.of("on", "upon", "to", "for")
                .map(p -> prepositional(verb, p))
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    boolean isInfinitive(int verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> word(c).equals("to") && token(c).tag().equals("TO"));
    }

    private boolean subjectIsRelative(int verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()
                || sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(this::isRelative);
    }

    private boolean isRelative(int i) {
        String tag = token(i).tag();
        return tag.equals("WDT") || tag.equals("WP") || (word(i).equals("that") && tag.equals("IN"));
    }

    /** The name right before the "who" or ", which" of a verb, or −1. */
    private int nameBeforeWho(int verb) {
        for (int i = verb - 1; i > 1 && i > verb - REACH / 2; i--) {
            if (word(i).equals("who") || (word(i).equals("which") && word(i - 1).equals(","))) {
                int before = token(i - 1).tag().equals(",") ? i - 2 : i - 1;
                return token(before).isProperNoun() ? before : -1;
            }
            if (token(i).isNoun()) {
                return -1;
            }
        }
        return -1;
    }

    private List<Integer> relativeAntecedent(int verb) {
        int named = nameBeforeWho(verb);
        if (named >= 0) {
            return List.of(named);
        }
        int i = verb;
        for (int step = 0; step < MAX_CHAIN && token(i).head() >= 0; step++) {
            if (token(i).relation().equals("acl:relcl")) {
                return List.of(token(i).head());
            }
            i = token(i).head();
        }
        return List.of();
    }

    /** The tokens and those coordinated with them. */
    List<Integer> expand(List<Integer> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        Set<Integer> all = new LinkedHashSet<>();
        heads.forEach(head -> addConjuncts(head, all));
        return List.copyOf(all);
    }

    private void addConjuncts(int i, Set<Integer> all) {
        if (all.add(i)) {
            for (int child : sentence.children(i)) {
                if (token(child).relation().equals("conj") && !token(child).isVerb()) {
                    addConjuncts(child, all);
                }
            }
        }
    }
}
