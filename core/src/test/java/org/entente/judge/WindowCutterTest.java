package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.document.Document;
import org.entente.encoder.WordPieces;
import org.entente.event.Reading;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class WindowCutterTest {
    private static final Pipeline PIPELINE = Pipeline.rules();
    private static final WordPieces PIECES = WordPieces.load();
    private static final WindowCutter CUTTER = new WindowCutter(PIECES);

    @Test
    void marksSentencesPartiesAndTimes() {
        Window window = only("Norway's foreign minister visited Kenya on Monday. She praised Kenya.");
        assertThat(window.parties()).containsExactlyInAnyOrder("NOR", "KEN");
        assertThat(window.first()).isZero();
        assertThat(window.last()).isEqualTo(2);
        window.sentenceMarks()
                .values()
                .forEach(m -> assertThat(window.ids().get(m)).isEqualTo(id(0)));
        int kenya = window.parties().indexOf("KEN");
        assertThat(window.ids().get(window.partyMarks().get(kenya))).isEqualTo(id(kenya + 1));
        assertThat(window.mentions().getOrDefault(0, List.of()).get(kenya)).isNotEmpty();
        assertThat(window.mentions().getOrDefault(1, List.of()).get(kenya)).isNotEmpty();
        assertThat(window.times()).extracting(Window.Time::value).containsExactly("2019-03-11");
    }

    @Test
    void everySentenceIsJudgedOnce() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("Peru and Chile held talks on fisheries and the border in Lima, officials said. ");
        }
        Reading reading = read(text.toString());
        List<Window> windows = CUTTER.cut(reading);
        assertThat(windows).hasSizeGreaterThan(3);
        int next = 0;
        for (Window window : windows) {
            assertThat(window.first()).isEqualTo(next);
            assertThat(window.ids()).hasSizeLessThanOrEqualTo(400);
            next = window.last();
        }
        assertThat(next).isEqualTo(reading.sentences().size());
        assertThat(windows.get(1).sentenceMarks()).containsKey(windows.get(1).first() - 1);
    }

    @Test
    void aSentenceBeyondMeasureIsCutOff() {
        List<Window> windows = CUTTER.cut(
                read("Ghana urged " + "Togo and Benin and Niger and Mali and ".repeat(60) + "Chad to talk."));
        assertThat(windows).isNotEmpty().allSatisfy(window -> {
            assertThat(window.ids()).hasSizeLessThanOrEqualTo(400);
            window.mentions()
                    .values()
                    .forEach(of -> of.forEach(marks ->
                            assertThat(marks).allMatch(m -> m < window.ids().size())));
        });
    }

    @Test
    void aDocumentWithoutTitlePublisherAndDayIsCutToo() {
        Document bare = new Document("a", null, null, null, null, null, "Fiji thanked Tonga on Friday.");
        assertThat(CUTTER.cut(PIPELINE.read(bare))).hasSize(1);
    }

    private static Window only(String text) {
        List<Window> windows = CUTTER.cut(read(text));
        assertThat(windows).hasSize(1);
        return windows.get(0);
    }

    private static Reading read(String text) {
        return PIPELINE.read(new Document("a", LocalDate.of(2019, 3, 12), "example.org", "A title", null, null, text));
    }

    private static int id(int marker) {
        return PIECES.id("[unused" + marker + "]");
    }
}
