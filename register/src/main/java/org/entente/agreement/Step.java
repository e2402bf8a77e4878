package org.entente.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.entente.happening.Happening;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A happening that brings an agreement to a stage, or was to do so.
 *
 * @param stage the stage that the reports give
 */
public record Step(Stage stage, Happening happening) {
    /** In the order in which they are known to have been taken; undated ones that nobody dates come first. */
    static final Comparator<Step> IN_TIME = Comparator.comparing(
                    Step::by, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Step::stage);

    static Step of(Happening happening) {
        return new Step(Objects.requireNonNull(happening.event().stage()), happening);
    }

    /** Whether it was taken: a standing treaty is as much as one that entered into force. */
    public boolean isTaken() {
        return status() == Status.HAPPENED || status() == Status.ONGOING;
    }

    /** Whether a source expected, proposed or hoped for it by the day, and it had not been taken then. */
    boolean isExpectedOn(@Nullable LocalDate day) {
        return !isTakenOn(day)
                && (day != null || status() != Status.NEGATED)
                && happening.reports().stream()
                        .filter(r -> day == null || isUntil(r.source().published(), day))
                        .anyMatch(r -> r.event().status() == Status.PLANNED
                                || r.event().status() == Status.POSSIBLE);
    }

    private static boolean isUntil(@Nullable LocalDate published, LocalDate day) {
        return published == null || !published.isAfter(day);
    }

    public Status status() {
        return happening.event().status();
    }

    /** The day by which it had certainly been taken: its last possible day, or that of the first report of it as done. */
    public @Nullable LocalDate by() {
        LocalDate last = last();
        LocalDate told = isTaken() ? firstTold() : happening.firstReported();
        if (last == null || (told != null && told.isBefore(last))) {
            return told;
        }
        return last;
    }

    private @Nullable LocalDate last() {
        String date = happening.event().date();
        if (date == null) {
            return null;
        }
        Edtf edtf = Edtf.of(date);
        return edtf.latest() != null ? edtf.latest() : edtf.earliest();
    }

    private @Nullable LocalDate firstTold() {
        return happening.reports().stream()
                .filter(r -> r.event().status() == status())
                .map(r -> r.source().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether it had been taken on the day; null means at any time. */
    boolean isTakenOn(@Nullable LocalDate day) {
        LocalDate by = by();
        return isTaken() && (day == null || by == null || !by.isAfter(day));
    }
}
