package org.entente.judge;

import java.util.List;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the model thinks of one label in one sentence.
 *
 * @param probability that the sentence tells of such an event
 * @param parties whom the shares of actors and recipients belong to
 * @param actors for each party, the probability that it is an actor
 * @param recipients for each party, the probability that it is a recipient
 * @param statuses shares of the statuses in the order of {@link Status}
 * @param stages shares of the stages in the order of {@link Stage}
 * @param types shares of the label's types; empty when it has none
 * @param dates dates with their shares
 */
record Opinion(
        Label label,
        double probability,
        List<String> parties,
        List<Double> actors,
        List<Double> recipients,
        List<Double> statuses,
        List<Double> stages,
        List<Double> types,
        List<DateShare> dates) {
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Stage> STAGES = List.of(Stage.values());

    /**
     * A date and how far it is believed.
     *
     * @param date EDTF, null for no date
     */
    record DateShare(@Nullable String date, double share) {}

    Status status() {
        return STATUSES.get(best(statuses));
    }

    double statusShare() {
        return statuses.get(best(statuses));
    }

    Stage stage() {
        return STAGES.get(best(stages));
    }

    double stageShare() {
        return stages.get(best(stages));
    }

    @Nullable String type() {
        return types.isEmpty() ? null : label.types().get(best(types));
    }

    DateShare date() {
        DateShare best = dates.get(0);
        for (DateShare date : dates) {
            best = date.share() > best.share() ? date : best;
        }
        return best;
    }

    private static int best(List<Double> shares) {
        int best = 0;
        for (int i = 1; i < shares.size(); i++) {
            best = shares.get(i) > shares.get(best) ? i : best;
        }
        return best;
    }
}
