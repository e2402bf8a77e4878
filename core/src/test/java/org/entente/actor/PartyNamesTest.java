package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {
    private static final PartyNames NAMES = PartyNames.load();

    @ParameterizedTest
    @CsvSource({
        "KOR, KOR",
        "kor, KOR",
        "South Korea, KOR",
        "south-korea, KOR",
        "the Republic of Korea, KOR",
        "ROK, KOR",
        "Korea, KOR",
        "Seoul, KOR",
        "korean, KOR",
        "DPRK, PRK",
        "azeri, AZE",
        "U.S., USA",
        "uk, GBR",
        "Georgia, GEO",
        "UN Command, UNC",
        "NATO, NATO",
        "european union, EU",
    })
    void aPartyIsFoundByWhatPeopleCallIt(String called, String code) {
        assertThat(NAMES.code(called)).contains(code);
    }

    @Test
    void anUnknownNameHasNoCode() {
        assertThat(NAMES.code("Atlantis")).isEmpty();
        assertThat(NAMES.code("")).isEmpty();
    }

    @Test
    void codesAreWrittenOut() {
        assertThat(NAMES.name("KOR")).isEqualTo("South Korea");
        assertThat(NAMES.name("QQQ")).isEqualTo("QQQ");
    }

    @Test
    void slipsAreAnsweredWithTheNearestNames() {
        assertThat(NAMES.suggestions("Azerbijan", 3)).containsExactly("Azerbaijan");
        assertThat(NAMES.suggestions("Germny", 3)).containsExactly("Germany");
        assertThat(NAMES.suggestions("xyzzyxyzzy", 3)).isEmpty();
    }
}
