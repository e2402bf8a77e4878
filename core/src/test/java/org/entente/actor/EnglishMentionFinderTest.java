package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishMentionFinderTest extends MentionFinderContract {
    private static final EnglishMentionFinder FINDER = EnglishMentionFinder.load();

    @Override
    MentionFinder finder() {
        return FINDER;
    }

    @Test
    void officeHoldersAreKnownByDate() {
        assertThat(read("2001-05-01", "Putin met Koizumi.")).contains("{RUS, Putin, GOV}", "{JPN, Koizumi, GOV}");
        assertThat(read("2022-11-01", "President Yoon arrived.")).anyMatch(p -> p.startsWith("{KOR, Yoon"));
        assertThat(read("2018-05-01", "Defence Minister Hasanov arrived."))
                .anyMatch(p -> p.startsWith("{AZE, Hasanov"));
    }

    @Test
    void fullNameIsPreferredWhereverItStands() {
        assertThat(read("2017-06-01", "Kim arrived. South Korean minister Kim Kwan-jin met the press."))
                .allMatch(p -> p.startsWith("{KOR, Kim Kwan-jin"));
    }

    @Test
    void thePresidentIsThePublishersOwn() {
        assertThat(read("2010-06-01", "whitehouse.gov", "The President met the Polish prime minister."))
                .anyMatch(p -> p.startsWith("{USA, post=President"));
        assertThat(read("2010-06-01", "kremlin.ru", "The President met the Polish prime minister."))
                .anyMatch(p -> p.startsWith("{RUS, post=President"));
    }

    @Test
    void weIsThePublisherOutsideQuotationMarks() {
        assertThat(read("2010-06-01", "state.gov", "We condemn this attack.")).containsExactly("{USA}");
        assertThat(read("2010-06-01", "nytimes.com", "We condemn this attack.")).isEmpty();
    }

    @Test
    void placesAreNoParties() {
        assertThat(read("2017-06-01", "They met in Busan near the Black Sea.")).isEmpty();
    }

    private static List<String> read(String published, String text) {
        return read(published, "", text);
    }

    private static List<String> read(String published, String publisher, String text) {
        return MentionsText.lines(MentionsText.document(published, publisher, "", text)).stream()
                .filter(line -> line.contains("{"))
                .map(line -> line.substring(line.indexOf('{')))
                .toList();
    }
}
