package org.entente.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the frame lexicon: words that announce an event, where its participants stand, and what is coded.
 *
 * @param name unique, {@code file.frame}
 * @param verbs lemmas of triggering verbs
 * @param nouns lemmas of triggering nouns
 * @param adjectives lemmas of triggering adjectives and participles said of somebody: "is ready to help"
 * @param type the {@code object.type} coded, null when the kind has none or the topic decides
 * @param story whether the parties of the story stand in where the sentence names none
 * @param detail whether it tells more of a meeting rather than of another one: "they discussed"
 * @param around whether a side that no path finds is taken from the states named around: "The envoy was recalled"
 * @param conditions what must hold besides the trigger: {@code object}, {@code mod}, {@code not-object} … → lemmas
 */
record Frame(
        String name,
        Kind kind,
        Set<String> verbs,
        Set<String> nouns,
        Set<String> adjectives,
        RolePath actor,
        RolePath recipient,
        @Nullable Stage stage,
        @Nullable Stance stance,
        @Nullable String type,
        @Nullable Status status,
        @Nullable Domain domain,
        boolean story,
        boolean detail,
        boolean around,
        List<Condition> conditions) {

    /**
     * A demand on the words around a trigger.
     *
     * @param where a role path word, {@code mod} for modifiers of a noun trigger, {@code governor}, {@code sentence}
     * @param wanted true when one of the lemmas must be there, false when none may be
     */
    record Condition(String where, boolean wanted, Set<String> lemmas) {}
}
