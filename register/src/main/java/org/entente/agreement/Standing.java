package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import org.entente.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far an agreement had come on a day.
 *
 * @param stage null when no step had been taken
 * @param since the step that first reached the stage; null when none had been taken
 * @param ahead steps that sources expected and that had not been taken
 */
public record Standing(@Nullable Stage stage, @Nullable Step since, List<Step> ahead) {
    public Standing {
        ahead = List.copyOf(ahead);
    }

    /** The standing after these steps, which are in the order of time. */
    static Standing after(List<Step> steps, @Nullable LocalDate day) {
        Stage stage = null;
        Step since = null;
        for (Step step : steps) {
            if (step.isTakenOn(day) && isProgress(stage, step.stage())) {
                stage = step.stage();
                since = step;
            }
        }
        return new Standing(stage, since, ahead(steps, stage, day));
    }

    /** Later steps go further, or end it; what has ended may begin again by a new step. */
    private static boolean isProgress(@Nullable Stage now, Stage next) {
        if (now == null || isEnd(now) || isEnd(next)) {
            return now != next;
        }
        return next.compareTo(now) > 0;
    }

    private static boolean isEnd(Stage stage) {
        return stage == Stage.SUSPENDED || stage == Stage.TERMINATED || stage == Stage.REJECTED;
    }

    private static List<Step> ahead(List<Step> steps, @Nullable Stage stage, @Nullable LocalDate day) {
        return steps.stream()
                .filter(s -> s.isExpectedOn(day))
                .filter(s -> stage == null || isEnd(stage) || s.stage().compareTo(stage) > 0)
                .toList();
    }

    /** Whether there was anything of it yet: a step, or the expectation of one. */
    public boolean isKnown() {
        return stage != null || !ahead.isEmpty();
    }

    /** Whether something remains to be done: it is not signed, or a source expects a further step, or it is suspended. */
    public boolean isOpen() {
        if (stage == null) {
            return !ahead.isEmpty();
        }
        if (stage == Stage.PROPOSED || stage == Stage.NEGOTIATING || stage == Stage.SUSPENDED) {
            return true;
        }
        return !isEnd(stage) && ahead.stream().anyMatch(s -> !isEnd(s.stage()));
    }

    /** Whether a text says that it is in force; a signature alone does not. */
    public boolean isInForce() {
        return stage == Stage.IN_FORCE || stage == Stage.EXTENDED;
    }
}
