package org.entente.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post in which a person was seen.
 *
 * @param post as texts call it
 * @param org the body; null when no text names it
 * @param appearances at least one, the earliest first
 */
public record Role(String post, @Nullable String org, List<Appearance> appearances) {
    private static final Comparator<Appearance> EARLIEST_FIRST = Comparator.comparing(
                    Appearance::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(a -> a.report().event().id());

    public Role {
        appearances = appearances.stream().sorted(EARLIEST_FIRST).toList();
    }

    /** The first day on which the post was certainly held: the end of the first vague date; empty when none is dated. */
    public Optional<LocalDate> firstSeen() {
        return days(Appearance::to).min(Comparator.naturalOrder());
    }

    /** The last day on which it was certainly held. */
    public Optional<LocalDate> lastSeen() {
        return days(Appearance::from).max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> days(Function<Appearance, @Nullable LocalDate> bound) {
        return appearances.stream().map(bound).filter(Objects::nonNull);
    }

    /** Whether texts call it a post that was held before. */
    public boolean isFormer() {
        return post.toLowerCase(Locale.ROOT).matches("(?:former|ex-|then-|late |previous).*");
    }
}
