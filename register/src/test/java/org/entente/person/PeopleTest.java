package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.happening.Clusters;
import org.entente.happening.SourcedEvent;
import org.junit.jupiter.api.Test;

class PeopleTest {
    @Test
    void spellingsOfOneNameAreOnePerson() {
        List<Person> people = people(
                "2013-12-12 | meeting happened 2013-12-11 | AZE:Zakir Aliyev/Defence Minister,KOR > | | | Zakir Aliyev came.",
                "2014-12-12 | meeting happened 2014-12-11 | AZE:Zakir Aliev/Minister of Defense,KOR > | | | Zakir Aliev came.");
        assertThat(people).hasSize(1);
        assertThat(people.get(0).aliases()).hasSize(1);
        assertThat(people.get(0).roles()).hasSize(1);
        assertThat(people.get(0).roles().get(0).firstSeen()).contains(LocalDate.of(2013, 12, 11));
        assertThat(people.get(0).roles().get(0).lastSeen()).contains(LocalDate.of(2014, 12, 11));
    }

    @Test
    void nobodyIsMergedAcrossStates() {
        assertThat(
                        people(
                                "2013-12-12 | meeting happened 2013-12-11 | KOR:Kim Min-su/Minister,JPN > | | | Kim Min-su came.",
                                "2013-12-12 | meeting happened 2013-12-11 | PRK:Kim Min-su/Minister,CHN > | | | Kim Min-su came."))
                .hasSize(2);
    }

    @Test
    void whoChangesPostIsOnePersonWithTwoRoles() {
        List<Person> people = people(
                "2012-01-12 | visit happened 2012-01-11 | POL:Jan Nowak/Ambassador > KEN | | | Jan Nowak came.",
                "2018-01-12 | visit happened 2018-01-11 | POL:Jan Nowak/Foreign Minister > KEN | | | Jan Nowak came.");
        assertThat(people).hasSize(1);
        assertThat(people.get(0).roles()).extracting(Role::post).containsExactly("Foreign Minister", "Ambassador");
    }

    @Test
    void namesakesOfOneStateStayApart() {
        assertThat(
                        people(
                                "2012-01-12 | visit happened 2012-01-11 | KOR:Kim Kwan-jin/Minister > USA | | | Kim Kwan-jin came.",
                                "2018-01-12 | visit happened 2018-01-11 | KOR:Kim Dong-jo/Minister > USA | | | Kim Dong-jo came."))
                .hasSize(2);
    }

    @Test
    void aSentenceWithoutTheNameTellsNothingOfTheTime() {
        Role role = people(
                        "2011-01-11 | meeting happened 2009 | KOR:Kim Kwan-jin/Minister,JPN > | | | The last was in 2009.")
                .get(0)
                .roles()
                .get(0);
        assertThat(role.firstSeen()).isEmpty();
    }

    @Test
    void aPlanShowsWhoHoldsThePostWhenItIsAnnounced() {
        Role role = people(
                        "2011-01-11 | visit planned 2013 | KOR:Kim Kwan-jin/Minister > JPN | | | Kim Kwan-jin will come.")
                .get(0)
                .roles()
                .get(0);
        assertThat(role.lastSeen()).contains(LocalDate.of(2011, 1, 11));
    }

    private static List<Person> people(String... lines) {
        List<SourcedEvent> reports = new ArrayList<>();
        for (String line : lines) {
            reports.add(Clusters.report("doc-" + reports.size(), line));
        }
        return People.in(reports);
    }
}
