package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SentenceSplitterTest {
    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream()
                .map(s -> s.of(text).replace('\n', '|'))
                .toList();
    }

    @Test
    void abbreviationsDoNotEndSentences() {
        assertThat(split("Mr. Lee met Gen. Park on Jan. 5 in St. Petersburg. Resolution No. 1701 was discussed."))
                .containsExactly(
                        "Mr. Lee met Gen. Park on Jan. 5 in St. Petersburg.", "Resolution No. 1701 was discussed.");
        assertThat(split("The U.S. Army left. George W. Bush stayed.")).hasSize(2);
    }

    @Test
    void anAbbreviationEndsASentenceBeforeAUsualOpeningWord() {
        assertThat(split("He flew to the U.S. The visit lasted a week.")).hasSize(2);
        assertThat(split("They met in Sept. They will meet again.")).hasSize(2);
    }

    @Test
    void closingQuotesBelongToTheSentence() {
        assertThat(split("“We agree.” The minister left. \"Good,\" he said. \"Very good.\" Then he left."))
                .containsExactly(
                        "“We agree.”", "The minister left.", "\"Good,\" he said.", "\"Very good.\"", "Then he left.");
    }

    @Test
    void blankLinesAlwaysEndSentences() {
        assertThat(split("Ministers meet in\n\nthe capital")).containsExactly("Ministers meet in", "the capital");
    }

    @Test
    void wrappedLinesContinue() {
        String text = """
                The two ministers signed a memorandum of understanding on the
                exchange of military information and agreed to hold further
                Talks on Korea in the spring of next year in the capital. They
                left.
                """;
        assertThat(split(text)).hasSize(2);
    }

    @Test
    void headingsAndLabelsStandAlone() {
        assertThat(
                        split(
                                "Ministers meet\nThe ministers of two countries met on Monday in the old capital.\nSee also\nNews"))
                .containsExactly(
                        "Ministers meet",
                        "The ministers of two countries met on Monday in the old capital.",
                        "See also",
                        "News");
    }

    @Test
    void aSpeakersLabelStartsASentence() {
        assertThat(split("What is planned?\nA.: We plan a visit\nQ.: When?\n– AD: In May."))
                .containsExactly("What is planned?", "A.: We plan a visit", "Q.: When?", "– AD: In May.");
    }

    @Test
    void aMissingSpaceAfterTheStopIsSeen() {
        assertThat(split("It joined the international community.Korean companies came. See www.Example.Com now."))
                .containsExactly(
                        "It joined the international community.", "Korean companies came.", "See www.Example.Com now.");
    }

    @Test
    @Timeout(20)
    void aLongLineWithoutStopsTakesLinearTime() {
        assertThat(SentenceSplitter.split("word ".repeat(2_000_000)).size()).isGreaterThan(1000);
        assertThat(SentenceSplitter.split("ab.Cd".repeat(400_000))).isNotEmpty();
    }
}
