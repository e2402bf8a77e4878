package org.entente.app.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.entente.app.answer.Calendar.Entry;
import org.entente.app.dossier.Quotes;
import org.entente.app.dossier.Wording;
import org.entente.event.Event.Place;
import org.entente.happening.SourcedEvent;
import org.entente.time.Edtf;

/**
 * A calendar after RFC 5545, which other programs show: whole days, and only what is dated to a month or better.
 *
 * <p>Equal registers give equal bytes: the time stamp of an entry is the day of its last report.
 */
public final class ICalendar {
    private static final int LONGEST_LINE = 75;
    private static final int LONGEST_ENTRY = 31;

    private final StringBuilder out = new StringBuilder();

    private ICalendar() {}

    public static String of(String title, List<Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Entente//Register//EN");
        calendar.line("X-WR-CALNAME:" + escaped(title));
        entries.stream().filter(ICalendar::isShort).forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.out.toString();
    }

    private static boolean isShort(Entry entry) {
        Edtf date = date(entry);
        return date.earliest() != null
                && date.latest() != null
                && date.latest().isBefore(date.earliest().plusDays(LONGEST_ENTRY));
    }

    private static Edtf date(Entry entry) {
        return Edtf.of(Objects.requireNonNull(entry.happening().date()));
    }

    private void event(Entry entry) {
        LocalDate first = Objects.requireNonNull(date(entry).earliest());
        LocalDate last = Objects.requireNonNull(date(entry).latest());
        LocalDate told = Objects.requireNonNullElse(entry.happening().lastReported(), first);
        line("BEGIN:VEVENT");
        line("UID:" + entry.happening().id() + "@entente");
        line("DTSTAMP:" + day(told) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(first));
        line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
        line("SUMMARY:" + escaped(entry.headline() + " – " + entry.parties()));
        line("STATUS:" + entry.certainty());
        place(entry);
        line("DESCRIPTION:" + escaped(description(entry)));
        line("END:VEVENT");
    }

    private void place(Entry entry) {
        Place place = entry.happening().event().place();
        if (place != null && place.name() != null) {
            line("LOCATION:" + escaped(place.name()));
        }
    }

    private static String description(Entry entry) {
        SourcedEvent main = entry.happening().main();
        return "“" + Quotes.tidy(main.event().evidence().quote()) + "”\n— " + Wording.source(main.source());
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Writes a line, folded so that no part is longer than 75 bytes and no character is cut. */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String next = line.substring(i, line.offsetByCodePoints(i, 1));
            int length = next.getBytes(UTF_8).length;
            if (bytes + length > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(next);
            bytes += length;
        }
        out.append("\r\n");
    }
}
