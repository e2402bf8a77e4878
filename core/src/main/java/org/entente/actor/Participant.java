package org.entente.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, as the guidelines define a participant.
 *
 * @param code ISO 3166-1 alpha-3 of the state, or the usual acronym of an intergovernmental organisation; null if unknown
 * @param name person or body as the text names it, without titles; null when only the state is named
 * @param post office held, in the text's words
 * @param org body of a named or unnamed person
 */
public record Participant(
        @Nullable String code,
        @Nullable String name,
        @Nullable String post,
        @Nullable String org,
        @Nullable Sector sector) {
    public Participant {
        if (code == null && name == null && org == null) {
            throw new IllegalArgumentException("empty participant");
        }
    }

    /** The codes of those that have one, each once, in their order. */
    public static Set<String> codes(List<Participant> participants) {
        Set<String> codes = new LinkedHashSet<>();
        participants.stream().map(Participant::code).filter(Objects::nonNull).forEach(codes::add);
        return codes;
    }

    /** The bare state or organisation. */
    public static Participant of(String code) {
        return new Participant(code, null, null, null, null);
    }
}
