package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.actor.Participant;
import org.entente.event.Domain;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.junit.jupiter.api.Test;

class SettledTest {
    private static final Event PACT = new Event(
            "1",
            "a",
            Kind.AGREEMENT,
            Stage.SIGNED,
            null,
            Status.HAPPENED,
            Domain.POLITICAL,
            List.of(Participant.of("PER"), Participant.of("CHL")),
            List.of(),
            "2018~",
            null,
            Event.Topic.of(null, "OTHER"),
            null,
            new Event.Evidence("They signed.", 0, 12),
            List.of(),
            false,
            "sign",
            null);

    @Test
    void aSureOpinionOutweighsTheRules() {
        Event settled = Settled.by(opinion(0.9, "2019", 0.97, 0.9), PACT, 0.8);
        assertThat(settled.status()).isEqualTo(Status.PLANNED);
        assertThat(settled.date()).isEqualTo("2019");
        assertThat(settled.stage()).isEqualTo(Stage.NEGOTIATING);
        assertThat(settled.confidence()).isEqualTo(0.8);
        assertThat(settled.id()).isEqualTo(PACT.id());
    }

    @Test
    void anUnsureOneDoesNot() {
        Event settled = Settled.by(opinion(0.45, "2019", 0.5, 0.6), PACT, 0.8);
        assertThat(settled.status()).isEqualTo(Status.HAPPENED);
        assertThat(settled.date()).isEqualTo("2018~");
        assertThat(settled.stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void theSameDateKeepsItsSignsOfDoubt() {
        assertThat(Settled.by(opinion(0.9, "2018", 0.97, 0.1), PACT, 0.8).date())
                .isEqualTo("2018~");
    }

    @Test
    void aFurtherMentionIsAddedOnce() {
        Event.Evidence also = new Event.Evidence("The pact holds.", 20, 35);
        Event twice = Settled.mentioned(Settled.mentioned(PACT, also), also);
        assertThat(twice.also()).containsExactly(also);
    }

    /** Planned, negotiating, and a date, with their shares; what is left goes to "happened", "signed" and no date. */
    private static Opinion opinion(double planned, String date, double dated, double negotiating) {
        List<Double> statuses = List.of(1 - planned - 0.05, 0.05, planned, 0.0, 0.0);
        List<Double> stages = List.of(0.0, negotiating, 1 - negotiating, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        if (planned < 0.5) {
            statuses = List.of(0.3, 0.25, planned, 0.0, 0.0);
        }
        return new Opinion(
                Label.AGREEMENT,
                0.9,
                List.of("PER", "CHL"),
                List.of(0.9, 0.9),
                List.of(0.0, 0.0),
                statuses,
                stages,
                List.of(),
                List.of(new Opinion.DateShare(null, 1 - dated), new Opinion.DateShare(date, dated)));
    }
}
