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

    private final Scene scene;
    private final Tree tree;

    DateFinder(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** The expression that dates the trigger; empty when none of the sentence does. */
    Optional<Timex> find(int trigger, int carrier, Set<Integer> otherTriggers) {
        return scene.times().stream()
                .filter(t -> t.kind() == Timex.Kind.DATE
                        || t.kind() == Timex.Kind.SINCE
                        || t.kind() == Timex.Kind.UNTIL
                        || t.kind() == Timex.Kind.VAGUE)
                .filter(t -> distance(t, trigger, carrier, otherTriggers) < FAR)
                .min(Comparator.<Timex>comparingInt(t -> distance(t, trigger, carrier, otherTriggers))
                        .thenComparingInt(t -> t.value() == null ? 1 : 0)
                        .thenComparingInt(t -> Math.abs(t.first() - trigger)));
    }

    private int distance(Timex time, int trigger, int carrier, Set<Integer> otherTriggers) {
        int steps = 0;
        int i = headOf(time);
        while (i >= 0 && steps < FAR) {
            if (i == trigger || i == carrier) {
                return steps;
            }
            if (tree.token(i).isVerb() && opensClause(i) && !dominates(i, trigger)) {
                steps += CLAUSE;
            }
            if (otherTriggers.contains(i) && !dominates(i, trigger)) {
                return FAR;
            }
            if (dominates(i, trigger)) {
                return clausesBetween(i, trigger) + steps;
            }
            steps++;
            i = tree.token(i).head();
        }
        return FAR;
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
                case "conj" -> token.isVerb() ? 1 : 0;
                default -> 0;
            };
            i = token.head();
        }
        return clauses;
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
