package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.evaluation.Score.KindScore;
import org.entente.evaluation.Score.Prf;
import org.entente.evaluation.Score.Share;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
    private static final String TEXT =
            "Aland and Borduria met. Aland’s king visited Borduria 😀. Cordia condemned Aland.";
    private static final String MET = coding("meeting", "ATA,BRD", "", 0, 23);
    private static final String VISIT = coding("visit", "ATA", "BRD", 24, 56);
    private static final String BLAME =
            coding("statement", "CRD", "ATA", 57, 80).replace("\"stance\":null", "\"stance\":\"accuse\"");

    @TempDir
    private Path folder;

    @Test
    void perfectPredictionScoresOne() throws IOException {
        Score score = score(List.of(MET, VISIT, BLAME), List.of(MET, VISIT, BLAME));

        Prf one = new Prf(1, 1, 1);
        assertThat(score.detect()).isEqualTo(one);
        assertThat(score.full()).isEqualTo(one);
        assertThat(score.plover()).isEqualTo(one);
        assertThat(score.badOffsets()).isZero();
        assertThat(score.mismatches()).isEmpty();
    }

    @Test
    void nothingPredictedScoresZero() throws IOException {
        Score score = score(List.of(MET, VISIT), List.of());

        assertThat(score.detect()).isEqualTo(new Prf(0, 0, 0));
        assertThat(score.predictedEvents()).isZero();
        assertThat(score.referenceEvents()).isEqualTo(2);
        assertThat(score.mismatches()).extracting(m -> m.what()).containsExactly("missed", "missed");
        assertThat(score.attributes()).isEmpty();
    }

    @Test
    void optionalReferenceEventsAreNeitherRewardedNorPunished() throws IOException {
        String optional = VISIT.replace("\"optional\":false", "\"optional\":true");

        assertThat(score(List.of(MET, optional), List.of(MET, VISIT)).detect()).isEqualTo(new Prf(1, 1, 1));
        assertThat(score(List.of(MET, optional), List.of(MET)).detect()).isEqualTo(new Prf(1, 1, 1));
        assertThat(score(List.of(MET, optional), List.of(MET, VISIT)).plover()).isEqualTo(new Prf(1, 1, 1));
    }

    @Test
    void figuresOfAMixedPredictionAreThoseOfTheReferenceScorer() throws IOException {
        String wrongParty = MET.replace("BRD", "CRD");
        String spurious = coding("visit", "CRD", "BRD", 0, 23);
        Score score = score(List.of(MET, VISIT, BLAME), List.of(wrongParty, spurious, BLAME));

        assertThat(score.json(true))
                .isEqualTo("{\"documents\": 1, \"reference_events\": 3, \"predicted_events\": 3, \"bad_offsets\": 0, "
                        + "\"detect\": {\"p\": 0.6667, \"r\": 0.6667, \"f1\": 0.6667}, "
                        + "\"dyad\": {\"p\": 0.3333, \"r\": 0.3333, \"f1\": 0.3333}, "
                        + "\"full\": {\"p\": 0.3333, \"r\": 0.3333, \"f1\": 0.3333}, "
                        + "\"plover\": {\"p\": 0.2, \"r\": 0.3333, \"f1\": 0.25}, "
                        + "\"attributes\": {\"actors\": [0.5, 2], \"recipients\": [1.0, 1], \"status\": [1.0, 2], "
                        + "\"date\": [1.0, 2], \"stance\": [1.0, 1], \"domain\": [1.0, 2]}, "
                        + "\"kinds\": {\"meeting\": {\"p\": 1.0, \"r\": 1.0, \"f1\": 1.0, \"reference\": 1, \"predicted\": 1}, "
                        + "\"statement\": {\"p\": 1.0, \"r\": 1.0, \"f1\": 1.0, \"reference\": 1, \"predicted\": 1}, "
                        + "\"visit\": {\"p\": 0.0, \"r\": 0.0, \"f1\": 0.0, \"reference\": 1, \"predicted\": 1}}}");
        assertThat(score.attributes()).containsEntry("actors", new Share(0.5, 2));
        assertThat(score.kinds()).containsEntry("visit", new KindScore(new Prf(0, 0, 0), 1, 1));
        assertThat(score.text(false, 1))
                .startsWith("documents          1\nreference_events   3\n")
                .contains("detect             {'p': 0.6667, 'r': 0.6667, 'f1': 0.6667}\n")
                .contains("attributes:\n  actors          [0.5, 2]\n")
                .endsWith("-- wrong actors d \n"
                        + "   got  {'kind': 'meeting', 'stage': None, 'stance': None, 'status': 'happened', "
                        + "'date': '2024-05', 'a': ['ATA', 'CRD'], 'r': [], 'q': 'Aland and Borduria met.'} \n"
                        + "   want {'kind': 'meeting', 'stage': None, 'stance': None, 'status': 'happened', "
                        + "'date': '2024-05', 'a': ['ATA', 'BRD'], 'r': [], 'q': 'Aland and Borduria met.'}\n");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        String shifted = BLAME.replace("\"start\":57", "\"start\":56").replace("\"end\":80", "\"end\":79");

        assertThat(score(List.of(BLAME), List.of(BLAME)).badOffsets()).isZero();
        assertThat(score(List.of(BLAME), List.of(shifted)).badOffsets()).isEqualTo(1);
    }

    @Test
    void everyReferenceEventIsMatchedOnce() throws IOException {
        Score score = score(List.of(MET), List.of(MET.replace("BRD", "CRD"), MET));

        assertThat(score.detect()).isEqualTo(new Prf(0.5, 1, 0.6667));
        assertThat(score.dyad()).as("the better of the two is taken").isEqualTo(new Prf(0.5, 1, 0.6667));
    }

    @Test
    void eventsFromMemoryScoreLikeTheirFile() throws IOException {
        List<Event> events = new ArrayList<>();
        for (String line : List.of(MET, BLAME)) {
            events.add(EventJson.read(line));
        }
        Score score = Scorer.score(file("gold", List.of(MET, VISIT)), events, docs());

        assertThat(score).isEqualTo(score(List.of(MET, VISIT), List.of(MET, BLAME)));
    }

    @Test
    void badRecordsAreNamedByFileAndLine() throws IOException {
        Path gold = file("gold", List.of(MET));
        Path predicted = file("predicted", List.of(MET, "", MET.replace("\"kind\"", "\"sort\"")));

        assertThatThrownBy(() -> Scorer.score(gold, predicted, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(predicted + ":3: kind: missing");
    }

    @Test
    void roundingGoesToTheNearestAndOnlyExactHalvesToEven() {
        assertThat(Prf.of(1, 32, 32).precision()).isEqualTo(0.0312);
        assertThat(Prf.of(3, 32, 32).precision()).isEqualTo(0.0938);
        assertThat(Prf.of(2, 3, 3).precision()).isEqualTo(0.6667);
    }

    private Score score(List<String> gold, List<String> predicted) throws IOException {
        return Scorer.score(file("gold", gold), file("predicted", predicted), docs());
    }

    private Path docs() throws IOException {
        return file("docs", List.of("{\"id\":\"d\",\"text\":\"" + TEXT + "\"}"));
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name + ".jsonl"), lines, StandardCharsets.UTF_8);
    }

    private static String coding(String kind, String actors, String recipients, int start, int end) {
        String quote = TEXT.substring(TEXT.offsetByCodePoints(0, start), TEXT.offsetByCodePoints(0, end));
        return "{\"doc\":\"d\",\"kind\":\"" + kind + "\",\"stage\":null,\"stance\":null,\"status\":\"happened\","
                + "\"domain\":\"political\",\"actors\":" + codes(actors) + ",\"recipients\":" + codes(recipients)
                + ",\"date\":\"2024-05\",\"quote\":\"" + quote + "\",\"start\":" + start + ",\"end\":" + end
                + ",\"optional\":false}";
    }

    private static String codes(String codes) {
        List<String> participants = new ArrayList<>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(",", -1)) {
            participants.add("{\"code\":\"" + code + "\"}");
        }
        return participants.toString();
    }
}
