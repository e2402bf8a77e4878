package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void equalWordsHaveNone() {
        assertThat(EditDistance.between("", "")).isZero();
        assertThat(EditDistance.between("korea", "korea")).isZero();
    }

    @Test
    void eachChangedMissingOrAddedCharacterCountsOne() {
        assertThat(EditDistance.between("azerbijan", "azerbaijan")).isEqualTo(1);
        assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
        assertThat(EditDistance.between("", "abc")).isEqualTo(3);
        assertThat(EditDistance.between("abc", "")).isEqualTo(3);
    }
}
