package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.time.Timex;

/** A sentence that lists events, each followed by its date: "the visit in 2006, the treaty of 2007 and the talks in May". */
final class DatedList {
    private final Scene scene;
    private final Tree tree;

    DatedList(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** The date behind the trigger and before the next one; empty when the sentence is no such list. */
    Optional<Timex> find(int trigger, Set<Integer> triggers) {
        List<Timex> dates = dates();
        if (dates.size() < 2 || (tree.token(trigger).isVerb() && !isInNoun(trigger))) {
            return Optional.empty();
        }
        List<Integer> nouns = new ArrayList<>(
                triggers.stream().filter(t -> !tree.token(t).isVerb()).sorted().toList());
        boolean leads = nouns.isEmpty() || dates.get(0).first() < nouns.get(0);
        long dated = nouns.stream()
                .filter(n -> following(n, triggers, dates).isPresent())
                .count();
        return leads || dated < 2 ? Optional.empty() : following(trigger, triggers, dates);
    }

    private List<Timex> dates() {
        return scene.times().stream()
                .filter(t -> t.kind() == Timex.Kind.DATE && t.value() != null)
                .toList();
    }

    private Optional<Timex> following(int trigger, Set<Integer> triggers, List<Timex> dates) {
        int next = triggers.stream()
                .filter(t -> t > trigger
                        && (tree.token(t).isNoun() || !tree.subtree(trigger).contains(t)))
                .min(Integer::compare)
                .orElse(tree.sentence().size());
        List<Timex> own = dates.stream()
                .filter(t -> t.first() > trigger && t.last() < next)
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** "The fact that an officer was sent": the clause is one of the things listed. */
    private boolean isInNoun(int verb) {
        int head = tree.token(verb).head();
        return head >= 0
                && tree.token(verb).relation().startsWith("acl")
                && tree.token(head).isNoun();
    }
}
