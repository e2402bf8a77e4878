package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfficeHoldersTableTest {
    private static final Set<String> EXTRA_CODES = Set.of(
            "XKX", "SCG", "YUG", "AU", "ASEAN", "CIS", "COE", "CSTO", "EU", "GCC", "IAEA", "ICC", "IMF", "LAS", "NATO",
            "OAS", "OIC", "OSCE", "SCO", "UN", "UNHCR", "WB", "WHO", "WTO");
    private static final List<String[]> ROWS = rows();

    private static final int STATE = 0;
    private static final int POST = 1;
    private static final int NAME = 2;
    private static final int FROM = 3;
    private static final int TO = 4;
    private static final int ALIASES = 5;

    @Test
    void everyRowHasSixTrimmedComposedFields() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row).hasSize(6);
            assertThat(row)
                    .allSatisfy(field -> assertThat(field)
                            .isEqualTo(field.strip())
                            .isEqualTo(Normalizer.normalize(field, Normalizer.Form.NFC)));
            assertThat(List.of(row[STATE], row[POST], row[NAME], row[FROM])).doesNotContain("");
            assertThat(row[POST]).isEqualTo(row[POST].toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void everyStateIsAnIsoCodeOrAKnownExtra() {
        Set<String> known = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        known.addAll(EXTRA_CODES);
        assertThat(ROWS).allSatisfy(row -> assertThat(known).contains(row[STATE]));
    }

    @Test
    void everyTermIsADateRangeThatTouchesOurCentury() {
        LocalDate start = LocalDate.of(2000, 1, 1);
        assertThat(ROWS).allSatisfy(row -> {
            LocalDate from = earliest(row[FROM]);
            if (!row[TO].isEmpty()) {
                assertThat(latest(row[TO])).isAfterOrEqualTo(from).isAfterOrEqualTo(start);
            }
        });
    }

    @Test
    void rowsAreSortedByStatePostStartAndName() {
        assertThat(ROWS)
                .isSortedAccordingTo(Comparator.<String[], String>comparing(row -> row[STATE])
                        .thenComparing(row -> row[POST])
                        .thenComparing(row -> row[FROM])
                        .thenComparing(row -> row[NAME]));
    }

    @Test
    void noTermIsListedTwice() {
        assertThat(ROWS.stream().map(row -> String.join("\t", Arrays.copyOf(row, ALIASES))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aliasesAreDistinctAndNeverTheNameItself() {
        assertThat(ROWS).allSatisfy(row -> {
            if (!row[ALIASES].isEmpty()) {
                assertThat(row[ALIASES].split("\\|", -1))
                        .doesNotHaveDuplicates()
                        .doesNotContain(row[NAME], "");
            }
        });
    }

    @Test
    void onlyOneHolderOfAPostIsStillInOffice() {
        assertThat(ROWS.stream()
                        .filter(row -> row[TO].isEmpty() && !row[POST].contains("member"))
                        .map(row -> row[STATE] + " " + row[POST]))
                .doesNotHaveDuplicates();
    }

    @Test
    void coversTheWorld() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(4700);
        Set<String> both = statesWith("foreign minister");
        both.retainAll(statesWith("defence minister"));
        assertThat(both).hasSizeGreaterThanOrEqualTo(100);
    }

    private static Set<String> statesWith(String post) {
        return ROWS.stream()
                .filter(row -> row[POST].equals(post))
                .map(row -> row[STATE])
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static LocalDate earliest(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate latest(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    private static List<String[]> rows() {
        InputStream table =
                Objects.requireNonNull(OfficeHoldersTableTest.class.getResourceAsStream("office-holders.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("state\tpost\tname\tfrom\tto\taliases");
            return lines.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new IllegalStateException("office-holders.tsv", e);
        }
    }
}
