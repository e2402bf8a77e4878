package org.entente.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.PartyNames;
import org.entente.happening.Clusters.Block;
import org.entente.happening.Clusters.Labelled;
import org.entente.happening.Rulings.Pair;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Linker LINKER = new Linker(PartyNames.load());
    private static final List<Block> BLOCKS = Clusters.read("happening/clusters.txt");
    private static final double BAR = 0.85;

    /** Pairs that were joined rightly, wrongly, or not at all. */
    private record Pairs(int right, int wrong, int missed, List<String> failures) {
        double f1() {
            return 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    @Test
    void clustersOfOurOwnAreFoundByPairs() {
        assertThat(BLOCKS).hasSizeGreaterThanOrEqualTo(60);
        Pairs pairs = new Pairs(0, 0, 0, List.of());
        for (Block block : BLOCKS) {
            pairs = compared(block, pairs);
        }
        assertThat(pairs.f1())
                .as("right %s, wrong %s, missed %s: %s", pairs.right, pairs.wrong, pairs.missed, pairs.failures)
                .isGreaterThanOrEqualTo(BAR);
    }

    @Test
    void regularVisitsOfAYearStayApart() {
        for (Block block : BLOCKS) {
            if (block.title().startsWith("three regular visits")) {
                assertThat(link(block))
                        .as(block.title())
                        .allSatisfy(h -> assertThat(h.reports()).hasSize(1));
            }
        }
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        List<SourcedEvent> all = new ArrayList<>();
        BLOCKS.forEach(block -> all.addAll(reports(block)));
        List<Happening> once = LINKER.link(all);
        Collections.shuffle(all, new Random(4));
        assertThat(LINKER.link(all)).isEqualTo(once);
    }

    @Test
    void alikeReportsAreFoundAcrossTheEndOfAYear() {
        List<SourcedEvent> visits = List.of(
                Clusters.report("a", "2016-01-01 | visit happened 2015-12-31 | KOR/naval chief > AZE | Baku,AZE | |"),
                Clusters.report("b", "2016-01-03 | visit happened 2016-01-01 | KOR/naval chief > AZE | Baku,AZE | |"),
                Clusters.report("c", "2016-01-03 | visit happened | KOR/naval chief > AZE | Baku,AZE | |"));
        assertThat(LINKER.link(visits)).hasSize(1);
    }

    @Test
    void everyReportLiesInOneHappening() {
        List<SourcedEvent> all = new ArrayList<>();
        BLOCKS.forEach(block -> all.addAll(reports(block)));
        assertThat(LINKER.link(all).stream().flatMap(h -> h.reports().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theMostPreciseDateWinsAndContradictionsAreKept() {
        Happening opening = link(block("one opening, misdated by a month")).get(0);
        assertThat(opening.contradictions())
                .extracting(Claim::field, Claim::value)
                .contains(
                        org.assertj.core.api.Assertions.tuple("date", "2015-08"),
                        org.assertj.core.api.Assertions.tuple("date", "2015-09"));
        Happening visit = link(block("told by day and by month")).get(0);
        assertThat(visit.date()).isEqualTo("2015-11-11");
        assertThat(visit.contradictions()).isEmpty();
    }

    @Test
    void aPlanIsOvertakenByTheDeed() {
        Happening visit = link(block("announced, then made")).get(0);
        assertThat(visit.event().status().word()).isEqualTo("happened");
        assertThat(visit.contradictions()).isEmpty();
    }

    @Test
    void whatAPersonDecidesHolds() {
        List<SourcedEvent> alike = reports(block("told by day and by month"));
        Rulings apart = new Rulings(List.of(), Set.of(pair(alike)));
        assertThat(new Linker(PartyNames.load(), apart).link(alike)).hasSize(2);
        List<SourcedEvent> unlike = reports(block("the same guest a year later"));
        Rulings together = new Rulings(List.of(pair(unlike)), Set.of());
        assertThat(new Linker(PartyNames.load(), together).link(unlike)).hasSize(1);
    }

    private static Pair pair(List<SourcedEvent> two) {
        return Pair.of(two.get(0).event().id(), two.get(1).event().id());
    }

    private static Block block(String title) {
        return BLOCKS.stream().filter(b -> b.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<Happening> link(Block block) {
        return LINKER.link(reports(block));
    }

    private static List<SourcedEvent> reports(Block block) {
        return block.lines().stream().map(Labelled::report).collect(Collectors.toList());
    }

    private static Pairs compared(Block block, Pairs before) {
        Map<SourcedEvent, String> found = new HashMap<>();
        link(block).forEach(h -> h.reports().forEach(r -> found.put(r, h.id())));
        int right = before.right;
        int wrong = before.wrong;
        int missed = before.missed;
        List<Labelled> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                boolean same = lines.get(i).label().equals(lines.get(j).label());
                boolean joined = Objects.equals(
                        found.get(lines.get(i).report()), found.get(lines.get(j).report()));
                right += same && joined ? 1 : 0;
                wrong += !same && joined ? 1 : 0;
                missed += same && !joined ? 1 : 0;
            }
        }
        List<String> failures = new ArrayList<>(before.failures);
        if (wrong + missed > before.wrong + before.missed) {
            failures.add(block.title());
        }
        return new Pairs(right, wrong, missed, failures);
    }
}
