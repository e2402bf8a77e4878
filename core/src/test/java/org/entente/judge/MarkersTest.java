package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.encoder.WordPieces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkersTest {
    private static final WordPieces PIECES = WordPieces.load();
    private static final Markers MARKERS = new Markers(PIECES);

    @ParameterizedTest
    @CsvSource({
        "2018-06-12, 2018-06-12, 22",
        "2018-06-10, 2018-06-12, 22",
        "2018-05-01, 2018-06-12, 21",
        "2017, 2018-06-12, 21",
        "2018, 2018-06-12, 24",
        "2018-07, 2018-06-12, 23",
        "2019~, 2018-06-12, 23",
        "2014/.., 2018-06-12, 21",
        "2018-07/.., 2018-06-12, 23",
        "../2018-12-31, 2018-06-12, 23",
        "2018-06-01/2018-06-12, 2018-06-12, 22",
        ", 2018-06-12, 24",
        "2018-06-12, , 24"
    })
    void timesAreMarkedByTheirRelationToThePublication(String value, String published, int marker) {
        assertThat(MARKERS.time(value, published)).isEqualTo(PIECES.id("[unused" + marker + "]"));
    }
}
