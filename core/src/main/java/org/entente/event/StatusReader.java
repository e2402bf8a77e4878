package org.entente.event;

import java.util.Set;
import org.entente.language.Token;

/** Reads off tense, modality, negation and governing words whether an event is real, planned, possible or denied. */
final class StatusReader {
    private static final Set<String> COMMITTING =
            Set.of("support", "back", "help", "assist", "defend", "continue", "work", "stand", "cooperate");
    private static final Set<String> SUBMITTING = Set.of("submit", "send", "present", "transmit", "refer", "forward");
    private static final Set<String> OPEN =
            Set.of("need", "possibility", "prospect", "hope", "chance", "option", "idea", "proposal", "readiness");
    private static final Set<String> FORTHCOMING = Set.of("next", "upcoming", "forthcoming");
    private static final Set<String> WILLING = Set.of("like", "want", "wish");

    /** Behind "call": whom somebody asks for something. */
    private static final Set<String> ASKED = Set.of("on", "upon", "for");

    /** What somebody does in order to say something: "called to congratulate", "took the opportunity to thank". */
    private static final Set<String> SPEAKING =
            Set.of("call", "phone", "telephone", "speak", "write", "take", "opportunity", "let", "allow");

    private static final Set<Kind> FUTURE = Set.of(Kind.GATHERING, Kind.TRANSFER, Kind.PROJECT, Kind.EXCHANGE);
    private static final Set<String> LASTING = Set.of("continue", "remain", "keep", "maintain");
    private static final Set<String> ACCEPTING = Set.of("accept", "welcome");
    private static final Set<String> HOPING = Set.of("hope", "wish");
    private static final Set<String> PLEASED =
            Set.of("proud", "glad", "happy", "pleased", "delighted", "honored", "honoured", "grateful");
    private static final Set<String> HABIT = Set.of("long", "routinely", "regularly", "consistently", "constantly");

    private final Tree tree;
    private final FrameLexicon lexicon;

    StatusReader(Tree tree, FrameLexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    Status read(int trigger) {
        return tree.token(trigger).isVerb() ? ofVerb(trigger, 0) : ofNoun(trigger);
    }

    /** The status of an event of a kind: what a sentence about the future names is still to come. */
    Status read(Kind kind, int trigger) {
        Status status = read(trigger);
        boolean open = status == Status.HAPPENED && tree.token(trigger).isNoun() && FUTURE.contains(kind);
        int verb = open ? tree.verbAbove(trigger) : -1;
        return verb >= 0
                        && ofVerb(verb, 0) == Status.PLANNED
                        && !LASTING.contains(tree.token(verb).lemma())
                ? Status.PLANNED
                : status;
    }

    /**
     * The status of a verbal act: it happened when it is told, performed ("I would like to thank") or itself the promise
     * ("we will support").
     */
    Status readStatement(int trigger) {
        if (isHabit(trigger)) {
            return Status.ONGOING;
        }
        Status status = read(trigger);
        boolean promise = status == Status.PLANNED
                && tree.token(trigger).isVerb()
                && COMMITTING.contains(tree.token(trigger).lemma());
        boolean performed = status != Status.NEGATED && isPerformed(trigger);
        return status == Status.ONGOING || promise || performed ? Status.HAPPENED : status;
    }

    /** "Has long accused", "have routinely warned": a habit still alive. */
    private boolean isHabit(int verb) {
        return isPresentPerfect(verb)
                && tree.sentence().children(verb, "advmod").stream().anyMatch(c -> HABIT.contains(tree.word(c)));
    }

    /** Whether somebody wants to say what the word says, and does so with it. */
    private boolean isPerformed(int trigger) {
        int verb = tree.token(trigger).isVerb() ? trigger : tree.governingVerb(trigger);
        int governor = verb < 0 ? -1 : tree.token(verb).head();
        if (governor < 0 || ofForms(governor) == Status.NEGATED) {
            return false;
        }
        String lemma = tree.token(governor).lemma();
        boolean wanted = tree.isInfinitive(verb) && WILLING.contains(lemma);
        boolean asked = governor + 1 < tree.sentence().size() && ASKED.contains(tree.word(governor + 1));
        return wanted
                || (SPEAKING.contains(lemma) && !asked && tree.token(verb).tag().equals("VB"));
    }

    private Status ofNoun(int noun) {
        for (int child : tree.sentence().children(noun)) {
            String word = tree.word(child);
            if (word.equals("no") && tree.token(child).relation().equals("det")) {
                return Status.NEGATED;
            }
            if (lexicon.list("planned-adjective").contains(word)
                    && tree.token(child).relation().equals("amod")
                    && !isRegular(child)) {
                return word.equals("proposed") ? Status.POSSIBLE : Status.PLANNED;
            }
            if (lexicon.list("possible-adjective").contains(word)) {
                return Status.POSSIBLE;
            }
        }
        if (isUnderInvitation(noun)) {
            return invited(tree.token(noun).head());
        }
        int verb = tree.governingVerb(noun);
        if (aheadOf(noun) || isSubmitted(noun) || (verb >= 0 && isAwaited(noun, verb)) || isNext(noun)) {
            return Status.PLANNED;
        }
        if (verb < 0) {
            return Status.HAPPENED;
        }
        String lemma = tree.token(verb).lemma();
        if (lexicon.list("negating").contains(lemma)) {
            return Status.NEGATED;
        }
        if (Set.of("plan", "schedule", "expect", "anticipate", "slate", "set", "arrange", "prepare")
                .contains(lemma)) {
            return Status.PLANNED;
        }
        if (Set.of("propose", "consider", "suggest", "seek", "want", "request", "demand")
                .contains(lemma)) {
            return Status.POSSIBLE;
        }
        if (isPerformed(noun) && lexicon.list("reporting").contains(lemma)) {
            return Status.HAPPENED;
        }
        if (lexicon.list("light").contains(lemma)
                || Set.of("take", "be", "occur", "happen", "last").contains(lemma)) {
            return ofVerb(verb, 0);
        }
        return Status.HAPPENED;
    }

    /** "Ahead of the next Nordic leaders' meeting": the words before the noun tell that it lies ahead. */
    private boolean isNext(int noun) {
        int i = noun - 1;
        while (i >= 0 && isPremodifier(i)) {
            if (FORTHCOMING.contains(tree.word(i))) {
                return true;
            }
            i--;
        }
        return i >= 1 && tree.word(i).equals("of") && tree.word(i - 1).equals("ahead");
    }

    private boolean isPremodifier(int i) {
        Token token = tree.token(i);
        return token.isNoun()
                || Set.of("JJ", "DT", "POS", "HYPH", "CD", "PRP$", "NNP", "NNPS")
                        .contains(token.tag());
    }

    /** "A regularly scheduled drill" is no planned one. */
    private boolean isRegular(int adjective) {
        return tree.sentence().children(adjective, "advmod").stream()
                .anyMatch(c -> tree.word(c).equals("regularly"));
    }

    /** What somebody looks forward to. */
    private boolean isAwaited(int noun, int verb) {
        return tree.token(verb).lemma().equals("look")
                && (tree.hasCase(noun, "to") || tree.token(noun).tag().equals("VBG"))
                && tree.sentence().children(verb).stream()
                        .anyMatch(c -> tree.word(c).equals("forward"));
    }

    /** "Sent to parliament for ratification". */
    private boolean isSubmitted(int noun) {
        int verb = tree.verbAbove(noun);
        return verb >= 0
                && tree.hasCase(noun, "for")
                && SUBMITTING.contains(tree.token(verb).lemma());
    }

    /** "An invitation for an official visit". */
    private boolean isUnderInvitation(int noun) {
        int head = tree.token(noun).head();
        return head >= 0
                && tree.token(head).lemma().equals("invitation")
                && (tree.hasCase(noun, "for") || tree.hasCase(noun, "to"));
    }

    /** What an invitation asks for is planned once it is accepted. */
    private Status invited(int invitation) {
        int verb = tree.verbAbove(invitation);
        return verb >= 0 && ACCEPTING.contains(tree.token(verb).lemma()) ? Status.PLANNED : Status.POSSIBLE;
    }

    private boolean hasNo(int noun) {
        return tree.sentence().children(noun, "det").stream()
                .anyMatch(d -> tree.word(d).equals("no"));
    }

    private boolean aheadOf(int noun) {
        boolean of = tree.sentence().children(noun, "case").stream()
                .anyMatch(c ->
                        c > 0 && tree.word(c).equals("of") && tree.word(c - 1).equals("ahead"));
        if (of) {
            return true;
        }
        for (int child : tree.sentence().children(noun, "case")) {
            String word = tree.word(child);
            if (word.equals("before") || word.equals("ahead")) {
                return tree.sentence().children(noun, "nummod").isEmpty() && word.equals("ahead");
            }
        }
        return false;
    }

    /** "Talks toward signing a pact", "the need for signing one": an act that others have yet to lead to. */
    private boolean isAim(int verb) {
        int head = tree.token(verb).head();
        if (head < 0 || !tree.token(verb).tag().equals("VBG")) {
            return false;
        }
        boolean toward = tree.sentence().children(verb, "mark", "case").stream()
                .anyMatch(c -> tree.word(c).equals("toward") || tree.word(c).equals("towards"));
        return toward
                || (OPEN.contains(tree.token(head).lemma())
                        && !tree.sentence().children(verb, "mark").isEmpty());
    }

    private Status ofVerb(int verb, int depth) {
        if (isAim(verb)) {
            return Status.POSSIBLE;
        }
        if (tree.objects(verb).stream().anyMatch(this::hasNo)) {
            return Status.NEGATED;
        }
        Status own = ofForms(verb);
        if (own == Status.PLANNED && isHopedFor(verb)) {
            return Status.POSSIBLE;
        }
        if (own != Status.HAPPENED || depth > 3) {
            return own;
        }
        return ofGovernor(verb, depth);
    }

    /** "I hope that we will meet". */
    private boolean isHopedFor(int verb) {
        int head = tree.token(verb).head();
        String relation = tree.token(verb).relation();
        return head >= 0
                && (relation.equals("ccomp") || relation.equals("acl"))
                && HOPING.contains(tree.token(head).lemma());
    }

    private Status ofForms(int verb) {
        if (isReportedFuture(verb)) {
            return Status.PLANNED;
        }
        boolean infinitive = false;
        boolean progressive = tree.token(verb).tag().equals("VBG");
        boolean perfect = false;
        boolean present =
                tree.token(verb).tag().equals("VBZ") || tree.token(verb).tag().equals("VBP");
        boolean be = false;
        boolean past = false;
        for (int child : tree.sentence().children(verb)) {
            Token token = tree.token(child);
            String word = tree.word(child);
            if (word.equals("not") || word.equals("n't") || word.equals("never")) {
                return Status.NEGATED;
            }
            if (word.equals("to") && token.tag().equals("TO")) {
                infinitive = true;
            }
            if (token.relation().startsWith("aux")) {
                if (word.equals("will") || word.equals("'ll") || word.equals("shall") || word.equals("wo")) {
                    return Status.PLANNED;
                }
                if (lexicon.list("modal").contains(word)) {
                    return Status.POSSIBLE;
                }
                perfect |= token.lemma().equals("have");
                past |= word.equals("had");
                be |= token.tag().equals("VBZ") || token.tag().equals("VBP");
            }
        }
        if (progressive && be && !past) {
            return Status.ONGOING;
        }
        if (infinitive && (be && !perfect)) {
            return Status.PLANNED;
        }
        return present && !perfect ? Status.ONGOING : Status.HAPPENED;
    }

    /** "Announced that he would visit Oslo": what was ahead of a report; without a condition. */
    private boolean isReportedFuture(int verb) {
        boolean would = tree.sentence().children(verb).stream()
                .anyMatch(c -> tree.word(c).equals("would") && !tree.token(c).isNoun());
        if (!would || hasCondition(verb)) {
            return false;
        }
        int i = verb;
        while (tree.token(i).relation().equals("conj")
                && tree.token(tree.token(i).head()).isVerb()) {
            i = tree.token(i).head();
            if (lexicon.list("reporting").contains(tree.token(i).lemma())) {
                return true;
            }
        }
        int governor = tree.token(i).head();
        return governor >= 0
                && tree.token(i).relation().equals("ccomp")
                && lexicon.list("reporting").contains(tree.token(governor).lemma())
                && !tree.token(governor).tag().equals("VBZ");
    }

    private boolean hasCondition(int verb) {
        return tree.sentence().children(verb, "advcl").stream()
                .flatMap(clause -> tree.sentence().children(clause, "mark").stream())
                .anyMatch(
                        mark -> tree.word(mark).equals("if") || tree.word(mark).equals("unless"));
    }

    private Status ofGovernor(int verb, int depth) {
        Token token = tree.token(verb);
        if (token.head() < 0) {
            return Status.HAPPENED;
        }
        Token governor = tree.token(token.head());
        if (isAwaited(verb, token.head())) {
            return Status.PLANNED;
        }
        if (tree.isInfinitive(verb) && governor.lemma().equals("invitation")) {
            return invited(token.head());
        }
        boolean complement = token.relation().equals("xcomp")
                || token.relation().equals("ccomp")
                || token.relation().equals("csubj")
                || (tree.isInfinitive(verb) && governs(governor.lemma()));
        if (complement) {
            return ofComplement(verb, governor, token.head(), depth);
        }
        if (token.relation().equals("conj") && governor.isVerb() && sharesForm(verb)) {
            return ofVerb(token.head(), depth + 1);
        }
        if (token.relation().equals("advcl") && governor.isVerb()) {
            return ofAdverbial(verb, token.head(), depth);
        }
        if (token.relation().equals("acl") && tree.isInfinitive(verb)) {
            return Status.PLANNED;
        }
        return Status.HAPPENED;
    }

    private Status ofComplement(int verb, Token governor, int governorIndex, int depth) {
        String lemma = governor.lemma();
        boolean bare = tree.isInfinitive(verb)
                || tree.token(verb).tag().equals("VBG")
                || tree.token(verb).tag().equals("VB");
        if (lexicon.list("negating").contains(lemma) && bare) {
            return Status.NEGATED;
        }
        if (bare
                && lemma.equals("be")
                && tree.isInfinitive(verb)
                && governor.tag().startsWith("VB")) {
            Status be = ofForms(governorIndex);
            return be == Status.ONGOING ? Status.PLANNED : be;
        }
        if (bare && governor.isVerb() && ofForms(governorIndex) == Status.NEGATED) {
            return Status.NEGATED;
        }
        if (bare && lemma.equals("continue") && isPresentPerfect(governorIndex)) {
            return Status.ONGOING;
        }
        if (lexicon.list("wishing").contains(lemma) && bare) {
            return Status.POSSIBLE;
        }
        if (lexicon.list("planning").contains(lemma) && bare) {
            return Status.PLANNED;
        }
        if (bare && governor.isVerb()) {
            return ofVerb(governorIndex, depth + 1);
        }
        if (bare && PLEASED.contains(lemma)) {
            return Status.HAPPENED;
        }
        if (bare && governor.tag().startsWith("JJ")) {
            return lemma.equals("ready") || lemma.equals("willing") || lemma.equals("able")
                    ? Status.POSSIBLE
                    : Status.PLANNED;
        }
        return Status.HAPPENED;
    }

    private boolean isPresentPerfect(int verb) {
        return tree.sentence().children(verb, "aux").stream()
                .anyMatch(c -> tree.word(c).equals("has") || tree.word(c).equals("have"));
    }

    private Status ofAdverbial(int verb, int governor, int depth) {
        for (int child : tree.sentence().children(verb, "mark")) {
            if (tree.word(child).equals("if") || tree.word(child).equals("unless")) {
                return Status.POSSIBLE;
            }
        }
        return tree.isInfinitive(verb) ? ofVerb(governor, depth + 1) : Status.HAPPENED;
    }

    /** Whether infinitives under the word say what is planned, hoped for or denied, however they are attached. */
    private boolean governs(String lemma) {
        return lexicon.list("planning").contains(lemma)
                || lexicon.list("wishing").contains(lemma)
                || lexicon.list("negating").contains(lemma);
    }

    private boolean sharesForm(int verb) {
        String tag = tree.token(verb).tag();
        return tag.equals("VB") || tag.equals("VBG") || tag.equals("VBN");
    }
}
