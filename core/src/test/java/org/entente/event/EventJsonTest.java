package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.entente.event.Event.Evidence;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    private static final Event PLAN = new Event(
            "e1",
            "doc \"1\"",
            Kind.AGREEMENT,
            Stage.IN_FORCE,
            null,
            Status.ONGOING,
            Domain.DEFENCE,
            List.of(
                    Participant.of("KOR"),
                    new Participant("AZE", "Zakir Hasanov", "Defence Minister", "Ministry of Defence", Sector.MIL)),
            List.of(),
            "2016~",
            new Place("Gəncə", null),
            new Topic("Cooperation Plan", "PLAN", 95, "2016/2017"),
            new Participant(null, "Lee", null, null, null),
            new Evidence("“Plan 😀”\tagreed.", 3, 17),
            List.of(new Evidence("x", 20, 21)),
            true,
            "sign.v.1",
            null);

    private static final Event MISSILE_TEST = new Event(
            "e2",
            "d",
            Kind.FORCE,
            null,
            null,
            Status.HAPPENED,
            Domain.DEFENCE,
            List.of(Participant.of("PRK")),
            List.of(),
            null,
            null,
            Topic.of(null, "TEST"),
            null,
            new Evidence("q", 0, 1),
            List.of(),
            false,
            "test.v",
            null);

    @Test
    void everyFieldIsWrittenInOrder() {
        assertThat(EventJson.write(PLAN))
                .isEqualTo("{\"id\":\"e1\",\"doc\":\"doc \\\"1\\\"\",\"kind\":\"agreement\",\"stage\":\"in-force\","
                        + "\"stance\":null,\"status\":\"ongoing\",\"domain\":\"defence\",\"actors\":["
                        + "{\"code\":\"KOR\",\"name\":null,\"post\":null,\"org\":null,\"sector\":null},"
                        + "{\"code\":\"AZE\",\"name\":\"Zakir Hasanov\",\"post\":\"Defence Minister\","
                        + "\"org\":\"Ministry of Defence\",\"sector\":\"MIL\"}],\"recipients\":[],"
                        + "\"date\":\"2016~\",\"place\":{\"name\":\"Gəncə\",\"country\":null},"
                        + "\"object\":{\"name\":\"Cooperation Plan\",\"type\":\"PLAN\",\"progress\":95,"
                        + "\"period\":\"2016/2017\"},\"speaker\":{\"code\":null,\"name\":\"Lee\",\"post\":null,"
                        + "\"org\":null,\"sector\":null},\"quote\":\"“Plan 😀”\\tagreed.\",\"start\":3,\"end\":17,"
                        + "\"also\":[{\"quote\":\"x\",\"start\":20,\"end\":21}],\"optional\":true,"
                        + "\"rule\":\"sign.v.1\"}");
    }

    @Test
    void absentValuesAreWrittenAsNull() {
        assertThat(EventJson.write(MISSILE_TEST, true))
                .isEqualTo("{\"doc\":\"d\",\"kind\":\"force\",\"stage\":null,\"stance\":null,"
                        + "\"status\":\"happened\",\"domain\":\"defence\",\"actors\":["
                        + "{\"code\":\"PRK\",\"name\":null,\"post\":null,\"org\":null,\"sector\":null}],"
                        + "\"recipients\":[],\"date\":null,\"place\":null,\"object\":{\"name\":null,\"type\":\"TEST\"},"
                        + "\"speaker\":null,\"quote\":\"q\",\"start\":0,\"end\":1,\"also\":[],\"optional\":false}");
    }

    @Test
    void writtenEventsAreReadBackEqual() {
        for (Event event : List.of(PLAN, MISSILE_TEST)) {
            assertThat(EventJson.read(EventJson.write(event))).isEqualTo(event);
        }
    }

    @Test
    void linesOfOthersMayLackFieldsAndHoldNotes() {
        Event event =
                EventJson.read("{\"doc\":\"d\",\"kind\":\"statement\",\"stance\":\"accuse\",\"status\":\"happened\","
                        + "\"domain\":\"political\",\"actors\":[{\"code\":\"USA\"}],\"quote\":\"q\",\"start\":1,\"end\":2,"
                        + "\"note\":\"unsure\"}");

        assertThat(event.id()).isEmpty();
        assertThat(event.rule()).isEmpty();
        assertThat(event.stance()).isEqualTo(Stance.ACCUSE);
        assertThat(event.actors()).containsExactly(Participant.of("USA"));
        assertThat(event.also()).isEmpty();
        assertThat(event.optional()).isFalse();
    }

    @Test
    void errorsNameTheField() {
        String line = EventJson.write(PLAN);
        assertRejected(line.replace("\"agreement\"", "\"party\""), "kind: unknown value \"party\"");
        assertRejected(line.replace("\"agreement\"", "\"AGREEMENT\""), "kind: unknown value \"AGREEMENT\"");
        assertRejected(line.replace("\"MIL\"", "\"ARMY\""), "actors[1].sector: unknown value \"ARMY\"");
        assertRejected(line.replace("\"KOR\"", "410"), "actors[0].code: expected text, found 410");
        assertRejected(line.replace("\"Lee\"", "null"), "speaker.code: missing, and so are name and org");
        assertRejected(line.replace("\"start\":20", "\"from\":20"), "also[0].start: missing");
        assertRejected(line.replace("\"doc\"", "\"document\""), "doc: missing");
        assertRejected(
                line.replace("\"place\":{", "\"place\":\"Baku\",\"p\":{"), "place: expected an object, found \"Baku\"");
        assertRejected(line.replace("\"in-force\"", "null"), "AGREEMENT with stage null and stance null");
        assertRejected(line.substring(0, 30), "not JSON: ");
        assertRejected("[]", "expected a JSON object, found a list");
        assertRejected(line + " {}", "not JSON: more text after the value");
    }

    private static void assertRejected(String line, String message) {
        assertThatThrownBy(() -> EventJson.read(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
