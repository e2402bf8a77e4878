package org.entente.event;

import java.util.List;
import java.util.Set;

/** How the words around a statement name its sides without naming states: "they", "both leaders", "each other". */
final class Told {
    private static final Set<String> ALL = Set.of(
            "they",
            "all",
            "two",
            "pair",
            "each",
            "both",
            "leaders",
            "sides",
            "parties",
            "officials",
            "ministers",
            "presidents",
            "countries",
            "participants",
            "representatives",
            "delegations",
            "governments",
            "advisors",
            "chiefs",
            "heads");

    private final Scene scene;
    private final RoleFiller filler;
    private final int trigger;

    Told(Scene scene, RoleFiller filler, int trigger) {
        this.scene = scene;
        this.filler = filler;
        this.trigger = trigger;
    }

    /** Whether a plural word speaks: "The two leaders". */
    boolean isByAll() {
        return filler.tokens("subject", trigger).stream()
                .anyMatch(t -> ALL.contains(scene.tree().word(t)));
    }

    /** Whether those who speak aim at one another. */
    boolean isMutual() {
        List<Integer> below = List.copyOf(scene.tree().subtree(trigger));
        return below.stream()
                .anyMatch(t -> scene.tree().word(t).equals("each")
                        && t + 1 < scene.sentence().size()
                        && scene.tree().word(t + 1).equals("other"));
    }
}
