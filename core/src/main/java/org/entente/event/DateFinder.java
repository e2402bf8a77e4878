package org.entente.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.entente.language.Token;
import org.entente.time.Timex;

/** Chooses, among the time expressions of a sentence, the one that dates a trigger. */
final class DateFinder {
    private static final int FAR = 9;
    private static final int CLAUSE = 5;
    private static final int OTHER_THING = 4;
    private static final int COMPARISON = 14;
    private static final Set<String> OCCASION = Set.of("during", "at", "in");
    private static final Set<String> JOURNEY = Set.of("visit", "trip", "tour");
    private static final Set<String> RECORD = Set.of("first", "only", "most", "worst", "biggest", "largest", "highest");

    private static final Set<String> LASTING = Set.of("until", "till", "through");

    private final Scene scene;
    private final Tree tree;

    DateFinder(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** The expression that dates the trigger of an event of a kind; empty when none of the sentence does. */
    Optional<Timex> find(Kind kind, int trigger, int carrier, Set<Integer> otherTriggers) {
        Optional<Timex> listed = new DatedList(scene).find(trigger, otherTriggers);
        if (listed.isPresent()) {
            return listed;
        }
        return scene.times().stream()
                .filter(t -> dates(kind, t))
                .filter(t -> distance(kind, t, trigger, carrier, otherTriggers) < FAR)
                .min(Comparator.<Timex>comparingInt(t -> distance(kind, t, trigger, carrier, otherTriggers))
                        .thenComparingInt(t -> t.value() == null ? 1 : 0)
                        .thenComparingInt(t -> Math.abs(t.first() - trigger)));
    }

    private boolean dates(Kind kind, Timex time) {
        return switch (time.kind()) {
            case DATE -> kind == Kind.STATEMENT ? !isAnniversary(time) : kind != Kind.AGREEMENT || !isTerm(time);
            case SINCE -> kind != Kind.STATEMENT && !isRecord(time);
            case UNTIL -> kind != Kind.STATEMENT && (kind != Kind.AGREEMENT || !isRunning(time));
            case VAGUE -> true;
            default -> false;
        };
    }

    /** How long an instrument is to last: "a treaty until 2010". */
    private boolean isRunning(Timex time) {
        String before = time.first() == 0 ? "" : tree.word(time.first() - 1);
        return LASTING.contains(before) || LASTING.contains(tree.word(time.first()));
    }

    /** "Congratulated Chad on its 60th anniversary" was not sixty years ago. */
    private boolean isAnniversary(Timex time) {
        for (int i = time.first(); i <= time.last(); i++) {
            if (tree.word(i).startsWith("anniversar")) {
                return true;
            }
        }
        return false;
    }

    /** The years that an instrument covers: "a plan for 2016–2017". */
    private boolean isTerm(Timex time) {
        String value = time.value();
        String before = time.first() == 0 ? "" : tree.word(time.first() - 1);
        return value != null
                && (before.equals("for") || before.equals("covering"))
                && !value.replace("/", "").contains("-");
    }

    /** "The first strike since 2009" was not in 2009. */
    private boolean isRecord(Timex time) {
        for (int i = time.first() - 1; i >= Math.max(0, time.first() - COMPARISON); i--) {
            if (RECORD.contains(tree.word(i))) {
                return true;
            }
        }
        return false;
    }

    private int distance(Kind kind, Timex time, int trigger, int carrier, Set<Integer> otherTriggers) {
        int steps = 0;
        int i = headOf(time);
        while (i >= 0 && steps < FAR) {
            if (i == trigger || i == carrier) {
                return steps;
            }
            if (tree.token(i).isVerb() && opensClause(i) && !dominates(i, trigger)) {
                steps += CLAUSE;
            }
            if (otherTriggers.contains(i) && !dominates(i, trigger) && !isOccasion(i, kind)) {
                return FAR;
            }
            if (dominates(i, trigger)) {
                return clausesBetween(i, trigger) + steps;
            }
            steps += belongsToThing(i) && !isParticipant(i, trigger) ? OTHER_THING : 1;
            i = tree.token(i).head();
        }
        return FAR;
    }

    /** A visit or meeting on whose day the rest of the sentence happens, or the verb of "is set to resume on Sunday". */
    private boolean isOccasion(int i, Kind kind) {
        Token token = tree.token(i);
        if (token.isVerb()) {
            return token.relation().equals("xcomp");
        }
        boolean on = JOURNEY.contains(token.lemma()) && tree.hasCase(i, "on");
        boolean purpose = kind == Kind.VISIT && tree.hasCase(i, "for");
        return token.relation().startsWith("obl")
                && (on || purpose || OCCASION.stream().anyMatch(p -> tree.hasCase(i, p)));
    }

    /** "The act of 1954", "the leader, since 2017": the date says something about a thing or person. */
    private boolean belongsToThing(int i) {
        String relation = tree.token(i).relation();
        return relation.equals("appos") || (relation.startsWith("nmod") && tree.hasCase(i, "of"));
    }

    /** "The visit of the speaker, Ana Sousa, in May": the date behind somebody who takes part dates the visit. */
    private boolean isParticipant(int i, int trigger) {
        return tree.token(trigger).isNoun()
                && scene.mentionAt(i) != null
                && tree.subtree(trigger).contains(i);
    }

    private boolean opensClause(int verb) {
        String relation = tree.token(verb).relation();
        return relation.equals("advcl")
                || relation.equals("ccomp")
                || relation.startsWith("acl")
                || relation.equals("parataxis");
    }

    private int clausesBetween(int above, int trigger) {
        int clauses = 0;
        int i = trigger;
        while (i >= 0 && i != above) {
            Token token = tree.token(i);
            clauses += switch (token.relation()) {
                case "ccomp", "parataxis" -> 4;
                case "acl:relcl", "acl", "advcl" -> 2;
                case "conj" -> token.isVerb() ? ownClause(i) : 0;
                default -> 0;
            };
            i = token.head();
        }
        return clauses;
    }

    /** A second clause with a subject of its own stands further from the dates of the first. */
    private int ownClause(int verb) {
        return tree.sentence().children(verb, "nsubj", "nsubj:pass").isEmpty() ? 1 : 2;
    }

    private boolean dominates(int above, int below) {
        int i = below;
        for (int step = 0; i >= 0 && step <= tree.sentence().size(); step++) {
            if (i == above) {
                return true;
            }
            i = tree.token(i).head();
        }
        return false;
    }

    private int headOf(Timex time) {
        for (int i = time.first(); i <= time.last(); i++) {
            int head = tree.token(i).head();
            if (head < time.first() || head > time.last()) {
                return i;
            }
        }
        return time.first();
    }
}
