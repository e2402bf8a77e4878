package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Participant;
import org.entente.event.Domain;
import org.entente.event.Event;
import org.entente.event.Event.Evidence;
import org.entente.event.Kind;
import org.entente.event.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {
    private static final LocalDate AS_OF = LocalDate.of(2014, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "HAPPENED, 2013-01, 2013-12-05, DONE",
        "NEGATED, , 2013-12-05, NEGATED",
        "PLANNED, 2014-06-01, 2013-12-05, PLANNED",
        "PLANNED, 2014-05-31, 2013-12-05, WAS_PLANNED",
        "PLANNED, 2014, 2013-12-05, PLANNED",
        "PLANNED, ../2014-12-31, 2013-12-05, PLANNED",
        "PLANNED, , 2013-12-05, PLANNED",
        "PLANNED, , 2012-12-05, WAS_PLANNED",
        "PLANNED, , , WAS_PLANNED",
        "POSSIBLE, 2020, 2000-01-01, POSSIBLE",
        "POSSIBLE, 2013, 2013-01-01, WAS_POSSIBLE",
        "ONGOING, 2014-05-30, 2014-05-30, DONE",
        "ONGOING, 2014/.., 2014-05-30, ONGOING",
        "ONGOING, 2010, 2014-05-30, ONGOING",
        "ONGOING, 2010, 2011-05-30, WAS_ONGOING",
        "ONGOING, 2010/2012, 2011-05-30, DONE",
        "ONGOING, , 2011-05-30, WAS_ONGOING",
    })
    void aStatusIsJudgedFromTheDayOfTheReader(
            Status status, @Nullable String date, @Nullable LocalDate published, Outlook outlook) {
        assertThat(Outlook.of(event(status, date), published, AS_OF)).isEqualTo(outlook);
    }

    private static Event event(Status status, @Nullable String date) {
        return new Event(
                "e",
                "d",
                Kind.VISIT,
                null,
                null,
                status,
                Domain.POLITICAL,
                List.of(Participant.of("KOR")),
                List.of(Participant.of("AZE")),
                date,
                null,
                null,
                null,
                new Evidence("x", 0, 1),
                List.of(),
                false,
                "test",
                null);
    }
}
