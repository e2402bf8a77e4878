package org.entente.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.event.Stage;
import org.entente.happening.SourcedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One instrument between parties, from the first proposal on.
 *
 * @param id that of the happening that is reported first
 * @param name as texts call it; null when they only say "an agreement"
 * @param type of the guidelines; null when no text tells
 * @param parties codes in order
 * @param aliases other names in the texts
 * @param steps in the order of time
 */
public record Agreement(
        String id,
        @Nullable String name,
        @Nullable String type,
        List<String> parties,
        List<String> aliases,
        List<Step> steps) {
    public Agreement {
        parties = List.copyOf(parties);
        aliases = List.copyOf(aliases);
        steps = steps.stream().sorted(Step.IN_TIME).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("agreement " + id + " without a step");
        }
    }

    /** How far it had come on the day; null asks for the end of what is known. */
    public Standing on(@Nullable LocalDate day) {
        return Standing.after(steps, day);
    }

    /** Everything that is reported of it. */
    public Stream<SourcedEvent> reports() {
        return steps.stream().flatMap(s -> s.happening().reports().stream()).distinct();
    }

    /** The last report published until the day; null asks for the last of all. */
    public Optional<SourcedEvent> lastReport(@Nullable LocalDate day) {
        return reports()
                .filter(r -> isUntil(r.source().published(), day))
                .max(Comparator.comparing((SourcedEvent r) ->
                                Objects.requireNonNull(r.source().published()))
                        .thenComparing(r -> r.event().id()));
    }

    private static boolean isUntil(@Nullable LocalDate published, @Nullable LocalDate day) {
        return published != null && (day == null || !published.isAfter(day));
    }

    /** The day of the last report; null when no document has one. */
    public @Nullable LocalDate lastMention() {
        return lastReport(null).map(r -> r.source().published()).orElse(null);
    }

    /** The stages on the way into force of which nothing is told to have been taken. */
    public Set<Stage> missing() {
        Set<Stage> missing = EnumSet.of(Stage.NEGOTIATING, Stage.SIGNED, Stage.RATIFIED, Stage.IN_FORCE);
        steps.stream().filter(Step::isTaken).map(Step::stage).forEach(missing::remove);
        return missing;
    }

    /** Whether an id, or its beginning, names this agreement: its own, or that of any report of it. */
    public boolean isNamed(String prefix) {
        return id.startsWith(prefix) || reports().anyMatch(r -> r.event().id().startsWith(prefix));
    }
}
