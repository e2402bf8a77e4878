package org.entente.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.event.Event;
import org.entente.event.Reason;
import org.jspecify.annotations.Nullable;

/** Tells what the model changed or found. */
final class Reasons {
    private static final int PER_CENT = 100;

    private Reasons() {}

    /** Of a proposal that the model settled: the reasons of the rules but where it knew better. */
    static List<Reason> of(List<Reason> rules, Event proposed, Event event) {
        List<Reason> reasons = new ArrayList<>();
        for (Reason reason : rules) {
            reasons.add(
                    switch (reason.field()) {
                        case "status" ->
                            changed(
                                    reason,
                                    proposed.status() != event.status(),
                                    event.status().word());
                        case "date" -> changed(reason, !Objects.equals(proposed.date(), event.date()), event.date());
                        case "stage" ->
                            changed(
                                    reason,
                                    proposed.stage() != event.stage(),
                                    Objects.toString(event.stage()).toLowerCase(Locale.ROOT));
                        default -> reason;
                    });
        }
        Double confidence = event.confidence();
        if (confidence != null) {
            reasons.add(new Reason("confidence", "the learned judge, calibrated: " + percent(confidence)));
        }
        return reasons;
    }

    /** Of an event that no rule proposed. */
    static List<Reason> of(Event event) {
        Double confidence = event.confidence();
        return confidence == null
                ? List.of()
                : List.of(new Reason(
                        "kind",
                        "found by the learned judge in this sentence, where no frame fired: " + percent(confidence)));
    }

    private static Reason changed(Reason reason, boolean changed, @Nullable String value) {
        return changed
                ? new Reason(reason.field(), "the learned judge: " + value + "; the rules: " + reason.because())
                : reason;
    }

    private static String percent(double confidence) {
        return Math.round(confidence * PER_CENT) + " %";
    }
}
