package org.entente.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Copies of events as an opinion settles them. */
final class Settled {
    /** Shares from which an opinion outweighs the rules. */
    private static final double SURE_OF_STATUS = 0.8;

    private static final double SURE_OF_DATE = 0.95;
    private static final double SURE_OF_STAGE = 0.8;

    private Settled() {}

    static Event by(Opinion opinion, Event event, double confidence) {
        Status status = opinion.statusShare() > SURE_OF_STATUS ? opinion.status() : event.status();
        Opinion.DateShare best = opinion.date();
        String date = event.date();
        if (best.share() > SURE_OF_DATE && !Objects.equals(best.date(), date == null ? null : Edtf.bare(date))) {
            date = best.date();
        }
        Stage stage = event.stage();
        if (event.kind() == Kind.AGREEMENT && opinion.stageShare() > SURE_OF_STAGE) {
            stage = opinion.stage();
        }
        return copy(event, stage, status, date, event.also(), confidence);
    }

    static Event unchanged(Event event, double confidence) {
        return copy(event, event.stage(), event.status(), event.date(), event.also(), confidence);
    }

    /** With one more sentence that mentions the event. */
    static Event mentioned(Event event, Event.Evidence also) {
        List<Event.Evidence> all = new ArrayList<>(event.also());
        if (!all.contains(also) && !also.equals(event.evidence())) {
            all.add(also);
            all.sort(Comparator.comparingInt(Event.Evidence::start));
        }
        return copy(event, event.stage(), event.status(), event.date(), all, event.confidence());
    }

    private static Event copy(
            Event event,
            @Nullable Stage stage,
            Status status,
            @Nullable String date,
            List<Event.Evidence> also,
            @Nullable Double confidence) {
        return new Event(
                event.id(),
                event.doc(),
                event.kind(),
                stage,
                event.stance(),
                status,
                event.domain(),
                event.actors(),
                event.recipients(),
                date,
                event.place(),
                event.object(),
                event.speaker(),
                event.evidence(),
                also,
                event.optional(),
                event.rule(),
                confidence);
    }
}
