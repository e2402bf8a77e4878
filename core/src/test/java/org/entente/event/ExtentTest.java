package org.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtentTest {
    @Test
    void readsTheYearsThatAPlanCovers() {
        assertThat(Extent.period("2016-2017 Cooperation Plan")).isEqualTo("2016/2017");
        assertThat(Extent.period("programme of cooperation for 2019–2021")).isEqualTo("2019/2021");
        assertThat(Extent.period("lease of the harbour until 2050")).isEqualTo("../2050");
    }

    @Test
    void knowsNoPeriodWithoutYearsInOrder() {
        assertThat(Extent.period(null)).isNull();
        assertThat(Extent.period("plan for 2016")).isNull();
        assertThat(Extent.period("articles 2017-2016")).isNull();
    }

    @Test
    void readsHowFarAProjectHasCome() {
        assertThat(Extent.progress("the plant, which is already 95% complete")).isEqualTo(95);
        assertThat(Extent.progress("60 per cent of the work has been done")).isEqualTo(60);
        assertThat(Extent.progress("some 40.5 percent built")).isEqualTo(40);
    }

    @Test
    void takesNoOtherShareForProgress() {
        assertThat(Extent.progress("trade grew by 95%")).isNull();
        assertThat(Extent.progress("120% complete")).isNull();
    }
}
