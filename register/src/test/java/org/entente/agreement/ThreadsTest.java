package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.PartyNames;
import org.entente.event.Stage;
import org.entente.happening.Clusters;
import org.entente.happening.Linker;
import org.entente.happening.SourcedEvent;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final PartyNames NAMES = PartyNames.load();
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private static final String TALKS =
            "a: 2011-01-11 | agreement:negotiating happened 2011-01-10 | KOR,JPN > | | General Security of Military"
                    + " Information Agreement GSOMIA |";
    private static final String SIGNING =
            "b: 2016-11-23 | agreement:signed happened 2016-11-23 | KOR,JPN > | | GSOMIA GSOMIA |";

    @Test
    void aNameAndItsAcronymAreOneThread() {
        Agreement agreement = only(TALKS, SIGNING);
        assertThat(agreement.name()).startsWith("General Security");
        assertThat(agreement.aliases()).containsExactly("GSOMIA");
        assertThat(agreement.steps()).extracting(Step::stage).containsExactly(Stage.NEGOTIATING, Stage.SIGNED);
    }

    @Test
    void aSignatureIsNotEntryIntoForce() {
        Agreement agreement = only(TALKS, SIGNING);
        assertThat(agreement.on(LATE).stage()).isEqualTo(Stage.SIGNED);
        assertThat(agreement.on(LATE).isInForce()).isFalse();
        assertThat(agreement.missing()).containsExactly(Stage.RATIFIED, Stage.IN_FORCE);
    }

    @Test
    void beforeTheSignatureItIsPendingAgain() {
        Agreement agreement = only(TALKS, SIGNING);
        assertThat(agreement.on(LATE).isOpen()).isFalse();
        Standing before = agreement.on(LocalDate.of(2016, 11, 22));
        assertThat(before.stage()).isEqualTo(Stage.NEGOTIATING);
        assertThat(before.isOpen()).isTrue();
        assertThat(agreement.on(LocalDate.of(2010, 1, 1)).isKnown()).isFalse();
    }

    @Test
    void aPlanThatIsMadeIsPendingUntilTheDeed() {
        String plan =
                "a: 2012-06-20 | agreement:signed planned 2012-06-29 | KOR,PER > | | treaty on extradition EXTRADITION |";
        String deed =
                "b: 2012-06-30 | agreement:signed happened 2012-06-29 | KOR,PER > | | extradition treaty EXTRADITION |";
        Agreement agreement = only(plan, deed);
        Standing before = agreement.on(LocalDate.of(2012, 6, 25));
        assertThat(before.stage()).isNull();
        assertThat(before.isOpen()).isTrue();
        assertThat(before.ahead()).hasSize(1);
        assertThat(agreement.on(LocalDate.of(2012, 6, 29)).stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void aSigningThatWasCalledOffLeavesTheTalks() {
        String talks = "a: 2012-06-01 | agreement:negotiating happened 2012-05 | KOR,JPN > | | GSOMIA GSOMIA |";
        String off = "b: 2012-06-30 | agreement:signed negated 2012-06-29 | KOR,JPN > | | GSOMIA GSOMIA |";
        assertThat(only(talks, off).on(LATE).stage()).isEqualTo(Stage.NEGOTIATING);
    }

    @Test
    void thePactIsTheOneNamedBefore() {
        String named = "a: 2011-01-11 | agreement:negotiating happened 2011-01-10 | KOR,JPN > | |"
                + " Acquisition and Cross-Servicing Agreement ACSA |";
        String pact = "a: 2011-01-11 | agreement:signed possible | KOR,JPN > | | pact TREATY |"
                + " They agreed to consult toward signing the pact.";
        Agreement agreement = only(named, pact);
        assertThat(agreement.on(LATE).stage()).isEqualTo(Stage.NEGOTIATING);
        assertThat(agreement.on(LATE).ahead()).extracting(Step::stage).containsExactly(Stage.SIGNED);
    }

    @Test
    void aPactThatNobodyNamedIsAThreadOfItsOwn() {
        String named = "a: 2011-01-11 | agreement:negotiating happened 2011-01-10 | KOR,JPN > | | ACSA ACSA |";
        String other = "a: 2011-01-11 | agreement:signed possible | KOR,JPN > | | agreement OTHER |"
                + " They may sign another agreement one day.";
        assertThat(threads(named, other)).hasSize(2);
    }

    @Test
    void pactsInOneBreathAreNegotiatedButNotSigned() {
        String acsa = "a: 2011-01-11 | agreement:proposed happened 2011-01-10 | KOR,JPN > | | ACSA ACSA |";
        String gsomia = "a: 2011-01-11 | agreement:proposed happened 2011-01-10 | KOR,JPN > | | GSOMIA GSOMIA |";
        String talks = "a: 2011-01-11 | agreement:negotiating happened 2011-01-10 | KOR,JPN > | | two pacts TREATY |";
        String signed = "a: 2011-01-11 | agreement:signed happened | KOR,JPN > | | agreements of this kind OTHER |";
        List<Agreement> threads = threads(acsa, gsomia, talks, signed);
        assertThat(threads).hasSize(3);
        assertThat(threads.stream().filter(t -> t.type() != null && !t.type().equals("OTHER")))
                .allSatisfy(t -> assertThat(t.on(LATE).stage()).isEqualTo(Stage.NEGOTIATING));
    }

    @Test
    void memorandaOnTwoMattersAreTwo() {
        assertThat(threads(
                        "a: 2018-04-20 | agreement:signed happened 2018-04-19 | VNM,BGR > | | memorandum on tourism MOU |",
                        "b: 2019-04-20 | agreement:in-force ongoing 2019 | VNM,BGR > | | memorandum on customs MOU |"))
                .hasSize(2);
    }

    @Test
    void whatWasSuspendedMayBeginAgain() {
        String signed =
                "a: 2018-09-20 | agreement:signed happened 2018-09-19 | KOR,PRK > | | military accord on borders OTHER |";
        String off =
                "b: 2023-11-24 | agreement:suspended happened 2023-11-22 | KOR,PRK > | | accord on borders OTHER |";
        String again =
                "c: 2025-09-24 | agreement:in-force happened 2025-09-22 | KOR,PRK > | | accord on borders OTHER |";
        Agreement agreement = only(signed, off, again);
        assertThat(agreement.on(LocalDate.of(2024, 1, 1)).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(agreement.on(LocalDate.of(2024, 1, 1)).isOpen()).isTrue();
        assertThat(agreement.on(LATE).isInForce()).isTrue();
    }

    @Test
    void otherPartiesHaveOtherAgreements() {
        assertThat(threads(TALKS, SIGNING.replace("JPN", "USA"))).hasSize(2);
    }

    private static Agreement only(String... lines) {
        List<Agreement> threads = threads(lines);
        assertThat(threads).hasSize(1);
        return threads.get(0);
    }

    /** Each line is a document's id, a colon, and a report. */
    private static List<Agreement> threads(String... lines) {
        List<SourcedEvent> reports = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            reports.add(Clusters.report(line.substring(0, colon), line.substring(colon + 1)));
        }
        return Threads.of(new Linker(NAMES).link(reports), NAMES);
    }
}
