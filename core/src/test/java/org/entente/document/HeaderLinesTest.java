package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLinesTest {
    private static final String PROSE = "\n\nThe two ministers met in the morning and spoke about their armed forces.";

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    10/09/2016 22:54 ¬ 2016-09-10
                    25/12/2016 ¬ 2016-12-25
                    12/25/2016, 10:00 AM ¬ 2016-12-25
                    10.09.2016 ¬ 2016-09-10
                    date 2021-11-22 By Azernews ¬ 2021-11-22
                    Published on 3 May 2014 by A. Writer ¬ 2014-05-03
                    Posted: May 3rd, 2014 at 5:30 p.m. (GMT+9) ¬ 2014-05-03
                    Tuesday, 10 September 2024 ¬ 2024-09-10
                    Sept. 10, 2024 ¬ 2024-09-10
                    2024-09-10T08:30:00+09:00 ¬ 2024-09-10
                    Baku, 12 May 2015 ¬ 2015-05-12
                    By Jane Doe | 12 May 2014 | Updated 13 May 2014 ¬ 2014-05-12
                    SEOUL, 10 September 2024 (Example Gazette) — Ministers of eighteen states gathered on the hill. ¬ 2024-09-10
                    Washington, D.C., March 3, 2014 -- Talks were held. ¬ 2014-03-03
                    (Seoul, 10 September 2024) – The ministers met again. ¬ 2024-09-10
                    """)
    void dayOfPublicationIsReadFromALineAboutNothingElse(String line, LocalDate expected) {
        assertThat(published(line + PROSE)).isEqualTo(expected);
        assertThat(published("A Heading for These Talks\n\n" + line + PROSE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty of 10 September 2016 enters into force",
                "On 10 September 2016 the ministers met in Seoul.",
                "10 September 2016, the day of the summit, was a Saturday.",
                "SEOUL, Jan. 10 (Example Gazette) — Ministers met.",
                "Ministers met in May 2015",
                "Phone 10.20.3000"
            })
    void datesInSentencesAndHeadlinesSayNothing(String line) {
        assertThat(published(line + PROSE)).isNull();
    }

    @Test
    void orderOfDayAndMonthFollowsTheOtherDatesOfTheText() {
        assertThat(published("03/04/2016\n\nThe talks of 12/25/2015 went on.")).isEqualTo(LocalDate.of(2016, 3, 4));
        assertThat(published("03/04/2016\n\nThe talks of 25/12/2015 went on.")).isEqualTo(LocalDate.of(2016, 4, 3));
        assertThat(published("03/04/2016\n\nThe talks went on.")).isEqualTo(LocalDate.of(2016, 4, 3));
        assertThat(published("03/04/2016\n\nTalks: 25/12/2015, 12/25/2015.")).isEqualTo(LocalDate.of(2016, 4, 3));
    }

    @Test
    void communiquesMayEndWithTheirDay() {
        assertThat(published("The sides agreed on a plan.\n\nDone in two copies.\n\nBaku, 12 May 2015\n"))
                .isEqualTo(LocalDate.of(2015, 5, 12));
        assertThat(published("The sides agreed on a plan.\n\nThe next talks are on 12 May 2015\n"))
                .isNull();
        assertThat(published("10 May 2015")).isEqualTo(LocalDate.of(2015, 5, 10));
    }

    @Test
    void impossibleDaysAreReported() {
        assertThat(HeaderLines.of("31/02/2016 10:00" + PROSE, DateOrder.DAY_FIRST)
                        .problem())
                .isEqualTo("there is no day 31/02/2016");
    }

    @Test
    void headingAfterDateAndBylineIsTheTitle() {
        assertThat(title("10/09/2016 22:54\n\nPerspectives of ties are high" + PROSE))
                .isEqualTo("Perspectives of ties are high");
        assertThat(title("By Vafa Writer\n\nWill They Meet Again?" + PROSE)).isEqualTo("Will They Meet Again?");
    }

    @Test
    void sentencesAnswersAndLoneLinesAreNoTitles() {
        assertThat(title("The two ministers met." + PROSE)).isNull();
        assertThat(title("– A question in an interview" + PROSE)).isNull();
        assertThat(title("Q: What about the plan" + PROSE)).isNull();
        assertThat(title("A heading and nothing more")).isNull();
        assertThat(title("Heading" + PROSE)).isNull();
    }

    @Test
    void hostileLinesTakeNoTime() {
        for (String unit : new String[] {"A ", "AAAA", "- ", "1/", "1-1-1", "(", "By "}) {
            HeaderLines.of(unit.repeat(100_000), DateOrder.DAY_FIRST);
            HeaderLines.of((unit.repeat(30) + " 1 May 2014 " + unit.repeat(30) + "\n").repeat(6), DateOrder.DAY_FIRST);
        }
    }

    private static @Nullable LocalDate published(String text) {
        StatedDate date = HeaderLines.of(text, DateOrder.DAY_FIRST).published();
        return date == null ? null : date.date();
    }

    private static @Nullable String title(String text) {
        return HeaderLines.of(text, DateOrder.DAY_FIRST).title();
    }
}
