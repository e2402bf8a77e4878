package org.entente.app;

import java.util.List;
import org.entente.actor.PartyNames;

/** Turns what a person types for a state or organisation into its code. */
final class Parties {
    private static final int SUGGESTIONS = 3;

    private Parties() {}

    static String code(PartyNames names, String called) {
        return names.code(called).orElseThrow(() -> new CannotAnswer(unknown(names, called)));
    }

    /** The codes of two that must differ. */
    static List<String> pair(PartyNames names, String answer, String first, String second) {
        String a = code(names, first);
        String b = code(names, second);
        if (a.equals(b)) {
            throw new CannotAnswer(
                    answer + " needs two parties; '" + first + "' and '" + second + "' are both " + names.name(a));
        }
        return List.of(a, b);
    }

    private static String unknown(PartyNames names, String called) {
        List<String> like = names.suggestions(called, SUGGESTIONS);
        String question = like.isEmpty()
                ? "; write a name or a code: \"South Korea\", KOR, NATO"
                : "; did you mean " + String.join(" or ", like) + "?";
        return "unknown state or organisation '" + called + "'" + question;
    }
}
