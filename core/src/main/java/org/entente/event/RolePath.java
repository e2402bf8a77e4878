package org.entente.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the participants of a role stand, relative to the trigger: alternatives in order of preference, each a union of
 * steps. Written {@code subject | of + by}: the subject, or else everything under "of" and "by".
 *
 * <p>Steps: {@code subject}, {@code object}, {@code iobj}, {@code poss}, {@code adj} (adjective or name before a noun),
 * {@code light} (subject of the verb that carries a noun trigger), {@code lightobject}, {@code clause} (participants
 * in the complement clause), {@code anywhere} (other participants of the sentence), {@code self}; every other word is a
 * preposition.
 */
record RolePath(List<List<String>> alternatives) {
    static final RolePath NONE = new RolePath(List.of());

    static RolePath parse(String text) {
        List<List<String>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|", -1)) {
            List<String> steps = new ArrayList<>();
            for (String step : alternative.split("\\+", -1)) {
                steps.add(step.strip());
            }
            alternatives.add(List.copyOf(steps));
        }
        return new RolePath(List.copyOf(alternatives));
    }
}
