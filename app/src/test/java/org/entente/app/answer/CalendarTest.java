package org.entente.app.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.PartyNames;
import org.entente.app.Golden;
import org.entente.app.dossier.Shelf;
import org.entente.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarTest {
    private static final List<String> PAIR = List.of("KOR", "AZE");

    @TempDir
    static Path directory;

    @BeforeAll
    static void fill() throws IOException {
        Shelf.fill(directory);
    }

    @Test
    void whatIsWrittenCanBeReadByTheRulesOfTheStandard() throws IOException {
        String written = ics();
        Golden.assertMatches("answer/calendar.ics", written);
        List<Map<String, String>> events = parse(written);
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event).containsKeys("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY");
            assertThat(event.get("STATUS")).isIn("TENTATIVE", "CONFIRMED", "CANCELLED");
            assertThat(event.get("DTSTART;VALUE=DATE")).matches("\\d{8}").isLessThan(event.get("DTEND;VALUE=DATE"));
        });
        assertThat(events.stream().map(e -> e.get("UID"))).doesNotHaveDuplicates();
    }

    @Test
    void linesAreFoldedAtSeventyFiveBytes() throws IOException {
        assertThat(ics().split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aCalendarHoldsWhatLiesInItsTime() throws IOException {
        try (Register register = Register.open(directory)) {
            Calendar calendar = calendar(register);
            assertThat(calendar.entries(PAIR, LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)))
                    .isNotEmpty()
                    .allSatisfy(e -> assertThat(e.happening().date()).startsWith("2013"));
            assertThat(calendar.entries(PAIR, null, null)).hasSizeGreaterThan(4);
        }
    }

    private static String ics() throws IOException {
        try (Register register = Register.open(directory)) {
            Calendar calendar = calendar(register);
            return ICalendar.of(calendar.title(PAIR, null, null), calendar.entries(PAIR, null, null));
        }
    }

    private static Calendar calendar(Register register) {
        return new Calendar(register, PartyNames.load(), new Moment(LocalDate.of(2026, 1, 15), null, null));
    }

    /** Unfolds the lines, checks that blocks are closed, and gives the properties of each event. */
    private static List<Map<String, String>> parse(String text) {
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        List<Map<String, String>> events = new ArrayList<>();
        boolean open = false;
        for (String line : text.replace("\r\n ", "").split("\r\n", -1)) {
            if (line.equals("BEGIN:VEVENT")) {
                assertThat(open).isFalse();
                events.add(new LinkedHashMap<>());
                open = true;
            } else if (line.equals("END:VEVENT")) {
                open = false;
            } else if (open) {
                int colon = line.indexOf(':');
                assertThat(events.get(events.size() - 1).put(line.substring(0, colon), line.substring(colon + 1)))
                        .isNull();
            }
        }
        assertThat(open).isFalse();
        return events;
    }
}
