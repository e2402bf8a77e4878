package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdtfDateTest {
    @Test
    void equalDatesAgree() {
        assertThat(EdtfDate.agree("2024-05", "2024-05")).isTrue();
        assertThat(EdtfDate.agree("2024-05", "2024-05-01")).isFalse();
        assertThat(EdtfDate.agree(null, null)).isTrue();
        assertThat(EdtfDate.agree(null, "2024")).isFalse();
        assertThat(EdtfDate.agree("2024", null)).isFalse();
    }

    @Test
    void marksOfDoubtAreIgnored() {
        assertThat(EdtfDate.bare("2016~")).isEqualTo("2016");
        assertThat(EdtfDate.bare("")).isNull();
    }

    @Test
    void shortIntervalsAgreeWhenTheyOverlap() {
        assertThat(EdtfDate.agree("2024-05-07", "2024-05-06/2024-05-12")).isTrue();
        assertThat(EdtfDate.agree("2024-05", "2024-05-06/2024-05-12")).isTrue();
        assertThat(EdtfDate.agree("2024-05-13", "2024-05-06/2024-05-12")).isFalse();
        assertThat(EdtfDate.agree("2024", "2024-05-06/2024-05-12")).isFalse();
        assertThat(EdtfDate.agree("2024-05-06/2024-05-12", "2024-05-07")).isFalse();
        assertThat(EdtfDate.agree("2024-05-07", "2024-05/2024-09")).isFalse();
    }

    @Test
    void openAndImpossibleIntervalsOverlapNothing() {
        assertThat(EdtfDate.agree("2024-05-07", "2024-05-06/..")).isFalse();
        assertThat(EdtfDate.agree("2024-02-30", "2024-02-01/2024-02-28")).isFalse();
        assertThat(EdtfDate.agree("20XX", "0000-01/0000-01")).isFalse();
        assertThat(EdtfDate.agree("soon", "2024-02-01/2024-02-28")).isFalse();
    }
}
