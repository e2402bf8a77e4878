package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static String tokens(String text) {
        List<int[]> spans = new ArrayList<>();
        Tokenizer.tokenize(text, 0, text.length(), spans);
        return String.join(
                "|", spans.stream().map(s -> text.substring(s[0], s[1])).toList());
    }

    @Test
    void possessivesAndNegationsAreSplit() {
        assertThat(tokens("Seoul's envoy didn't say they’re here; it cannot be."))
                .isEqualTo("Seoul|'s|envoy|did|n't|say|they|’re|here|;|it|can|not|be|.");
        assertThat(tokens("the states' rights")).isEqualTo("the|states|'|rights");
    }

    @Test
    void hyphensStayInWords() {
        assertThat(tokens("Kim Jong-un's high-level Seoul-Tokyo talks - on time --"))
                .isEqualTo("Kim|Jong-un|'s|high-level|Seoul-Tokyo|talks|-|on|time|--");
    }

    @Test
    void dashesBetweenWordsAreTokensAndBetweenYearsAreNot() {
        assertThat(tokens("peace—they said—in 1950–53")).isEqualTo("peace|—|they|said|—|in|1950–53");
    }

    @Test
    void abbreviationsKeepTheirDots() {
        assertThat(tokens("Gen. Kim of the U.S. met J. Lee at 5.30 p.m."))
                .isEqualTo("Gen.|Kim|of|the|U.S.|met|J.|Lee|at|5.30|p.m.");
    }

    @Test
    void numbersAndMoneyAreCut() {
        assertThat(tokens("$1,200.50 (about €1,100), 15% of 3/4"))
                .isEqualTo("$|1,200.50|(|about|€|1,100|)|,|15|%|of|3/4");
    }

    @Test
    void addressesStayWhole() {
        assertThat(tokens("Write to a.b@mfa.gov.kr, see https://www.mfa.gov/a?b=c."))
                .isEqualTo("Write|to|a.b@mfa.gov.kr|,|see|https://www.mfa.gov/a?b=c|.");
    }

    @Test
    void quotesAreTokens() {
        assertThat(tokens("“Never,” he said, 'again' or \"so\"..."))
                .isEqualTo("“|Never|,|”|he|said|,|'|again|'|or|\"|so|\"|...");
    }
}
