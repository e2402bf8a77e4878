package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EdtfTest {
    @Test
    void valuesReadAsEnglish() {
        assertReads("2011-01-10", "10 January 2011");
        assertReads("2013-12", "December 2013");
        assertReads("2016", "2016");
        assertReads("2016~", "about 2016");
        assertReads("2016-03?", "perhaps March 2016");
        assertReads("2016%", "perhaps about 2016");
        assertReads("199X", "1990s");
        assertReads("19XX", "20th century");
        assertReads("2016-22", "summer 2016");
        assertReads("2016/2017", "2016–2017");
        assertReads("2017-02/2017-09", "February–September 2017");
        assertReads("2016-12/2017-02", "December 2016 – February 2017");
        assertReads("2022-05-20/2022-05-24", "20–24 May 2022");
        assertReads("2022-05-30/2022-06-02", "30 May – 2 June 2022");
        assertReads("2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023");
        assertReads("2017-08-29/2017-09", "29 August 2017 – September 2017");
        assertReads("2014/..", "since 2014");
        assertReads("../2018-12-31", "by 31 December 2018");
    }

    @Test
    void otherTextsAreNoDates() {
        for (String text : new String[] {
            "",
            "16",
            "2016-13",
            "2016-00",
            "2015-02-29",
            "2016-1-1",
            "2016/",
            "/",
            "../..",
            "2017/2016",
            "2016/2017/2018",
            "XXXX",
            "2016-12-31T10:00",
            "２０１６"
        }) {
            assertThat(Edtf.isValid(text)).as(text).isFalse();
        }
        assertThatThrownBy(() -> Edtf.of("soon")).hasMessageContaining("soon");
    }

    @Test
    void boundsAreDays() {
        assertBounds("2016-02", LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29));
        assertBounds("202X", LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31));
        assertBounds("2016-24", LocalDate.of(2016, 12, 1), LocalDate.of(2017, 2, 28));
        assertThat(Edtf.of("2014/..").latest()).isNull();
        assertThat(Edtf.of("../2014").earliest()).isNull();
    }

    @Test
    void overlapMeansOneCommonDay() {
        assertThat(Edtf.of("2014/..").overlaps(Edtf.of("2020-05-01"))).isTrue();
        assertThat(Edtf.of("../2014").overlaps(Edtf.of("2014-12-31"))).isTrue();
        assertThat(Edtf.of("../2014").overlaps(Edtf.of("2015"))).isFalse();
        assertThat(Edtf.of("2015").overlaps(Edtf.of("../2014"))).isFalse();
    }

    @Test
    void onlyOneKnownDayIsADay() {
        assertThat(Edtf.of("2014-05-01").isDay()).isTrue();
        assertThat(Edtf.of("2014-05-01~").isDay()).isFalse();
        assertThat(Edtf.of("2014-05-01/..").isDay()).isFalse();
        assertThat(Edtf.of("2014-05").isDay()).isFalse();
    }

    private static void assertReads(String edtf, String english) {
        assertThat(Edtf.of(edtf).readable()).isEqualTo(english);
        assertThat(Edtf.of(edtf)).hasToString(edtf);
    }

    private static void assertBounds(String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.of(edtf).earliest()).isEqualTo(earliest);
        assertThat(Edtf.of(edtf).latest()).isEqualTo(latest);
    }
}
