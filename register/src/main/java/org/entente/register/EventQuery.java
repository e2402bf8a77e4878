package org.entente.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.event.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for.
 *
 * @param kinds empty for all
 * @param parties codes that all take part as actor or recipient; empty for any
 * @param knownOn leaves out what was published later, or at an unknown time; null for no limit
 */
public record EventQuery(
        Set<Kind> kinds, List<String> parties, @Nullable LocalDate knownOn) {
    public EventQuery {
        kinds = Set.copyOf(kinds);
        parties = List.copyOf(parties);
    }
}
