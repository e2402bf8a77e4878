package org.entente.app.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Outlook;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Row;
import org.entente.event.Kind;
import org.entente.event.Status;
import org.entente.happening.Happening;
import org.entente.register.Register;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What took place, and what is to take place, by day. */
public final class Calendar {
    private static final Set<Kind> ENGAGEMENTS = EnumSet.of(
            Kind.VISIT,
            Kind.MEETING,
            Kind.AGREEMENT,
            Kind.EXERCISE,
            Kind.EXCHANGE,
            Kind.GATHERING,
            Kind.REPRESENTATION,
            Kind.MEMBERSHIP);

    private final Archive archive;
    private final Wording wording;

    public Calendar(Register register, PartyNames names, Moment moment) {
        this.archive = new Archive(register, names, moment);
        this.wording = new Wording(names);
    }

    /** How certain an entry is, in the words of iCalendar. */
    public enum Certainty {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /** Something with a date in which all the states take part. */
    public record Entry(Happening happening, Certainty certainty, String headline, String parties) {}

    /** The entries that may lie in the time, the first first; null means no bound. */
    public List<Entry> entries(List<String> states, @Nullable LocalDate from, @Nullable LocalDate to)
            throws IOException {
        return archive.happenings(ENGAGEMENTS, states).stream()
                .filter(h -> h.date() != null && isWithin(Edtf.of(h.date()), from, to))
                .sorted(Comparator.comparing(Calendar::first).thenComparing(Happening::id))
                .map(this::entry)
                .toList();
    }

    public Page page(List<String> states, @Nullable LocalDate from, @Nullable LocalDate to) throws IOException {
        List<Row> rows = entries(states, from, to).stream().map(Calendar::row).toList();
        return new Page(title(states, from, to), archive.notes(!rows.isEmpty()), List.of(new Part("Calendar", rows)));
    }

    /** "Calendar of South Korea, Azerbaijan, 1 January 2016 – 31 December 2016". */
    public String title(List<String> states, @Nullable LocalDate from, @Nullable LocalDate to) {
        String whose = states.isEmpty() ? "" : " of " + archive.parties(states);
        String since = from == null ? "" : " from " + Wording.day(from);
        return "Calendar" + whose + since + (to == null ? "" : " to " + Wording.day(to));
    }

    private static boolean isWithin(Edtf date, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        boolean over = from != null && latest != null && latest.isBefore(from);
        boolean later = to != null && earliest != null && earliest.isAfter(to);
        boolean standing = latest == null && from != null && earliest != null && earliest.isBefore(from);
        return !over && !later && !standing;
    }

    private static LocalDate first(Happening happening) {
        Edtf date = Edtf.of(Objects.requireNonNull(happening.date()));
        LocalDate first = date.earliest() == null ? date.latest() : date.earliest();
        return Objects.requireNonNull(first);
    }

    private Entry entry(Happening h) {
        Outlook outlook =
                Outlook.of(h.event(), h.lastReported(), archive.moment().day());
        return new Entry(h, certainty(h.event().status()), Headline.of(h.event(), outlook), wording.parties(h.event()));
    }

    private static Certainty certainty(Status status) {
        return switch (status) {
            case HAPPENED, ONGOING -> Certainty.CONFIRMED;
            case PLANNED, POSSIBLE -> Certainty.TENTATIVE;
            case NEGATED -> Certainty.CANCELLED;
        };
    }

    private static Row row(Entry entry) {
        Happening h = entry.happening();
        String certainty = entry.certainty().name().toLowerCase(Locale.ROOT);
        boolean told = entry.certainty() == Certainty.CONFIRMED;
        return new Row(
                Wording.date(h.event()),
                entry.headline() + (told ? "" : " (" + certainty + ")"),
                List.of(entry.parties()),
                Page.fields(
                        "id", h.id(),
                        "kind", h.event().kind().word(),
                        "date", h.date(),
                        "certainty", certainty,
                        "parties", entry.parties()),
                List.of(Archive.quote("", h.main())));
    }
}
