package org.entente.event;

import java.util.Set;

/** Tells acts at no particular time: "has repeatedly warned", "has long accused", "recent talks". */
final class Habits {
    private static final Set<String> OFTEN = Set.of(
            "repeatedly",
            "long",
            "often",
            "always",
            "frequently",
            "consistently",
            "regularly",
            "previously",
            "recently",
            "increasingly",
            "continually",
            "constantly",
            "already",
            "once",
            "sometimes",
            "routinely",
            "traditionally");
    private static final Set<String> RECENT = Set.of(
            "recent",
            "previous",
            "earlier",
            "past",
            "former",
            "regular",
            "annual",
            "last",
            "latest",
            "first",
            "repeated",
            "frequent");

    private final Tree tree;

    Habits(Tree tree) {
        this.tree = tree;
    }

    boolean isHabitual(int trigger) {
        return tree.token(trigger).isVerb() ? isPerfectOrOften(trigger) : hasAdjective(trigger);
    }

    private boolean isPerfectOrOften(int verb) {
        for (int child : tree.sentence().children(verb)) {
            boolean perfect = tree.token(child).relation().equals("aux")
                    && (tree.word(child).equals("has")
                            || tree.word(child).equals("have")
                            || tree.word(child).equals("had"));
            if (perfect || OFTEN.contains(tree.word(child))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAdjective(int noun) {
        return tree.sentence().children(noun).stream().anyMatch(c -> RECENT.contains(tree.word(c)));
    }
}
