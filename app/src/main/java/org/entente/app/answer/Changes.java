package org.entente.app.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Outlook;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.event.Event;
import org.entente.event.Event.Place;
import org.entente.event.Status;
import org.entente.happening.Happening;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;

/** What documents published since a day have added to what was known before, and changed in it. */
public final class Changes {
    private final Register register;
    private final PartyNames names;
    private final Moment moment;
    private final Wording wording;

    public Changes(Register register, PartyNames names, Moment moment) {
        this.register = register;
        this.names = names;
        this.moment = moment;
        this.wording = new Wording(names);
    }

    /** What is new, changed or withdrawn since the day, in which all the states take part. */
    public Page since(LocalDate day, List<String> states) throws IOException {
        Archive archive = new Archive(register, names, moment);
        Map<SourcedEvent, Happening> before = before(day, states);
        List<Row> added = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        List<Row> withdrawn = new ArrayList<>();
        for (Happening now : archive.happenings(Set.of(), states)) {
            Happening then = now.reports().stream()
                    .map(before::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (then == null) {
                if (isPublishedSince(now, day)) {
                    added.add(row(now, List.of(), List.of(Archive.quote("", now.main()))));
                }
            } else if (!then.equals(now)) {
                compare(then, now, changed, withdrawn);
            }
        }
        String whose = states.isEmpty() ? "" : " between " + archive.parties(states);
        return new Page(
                "Changes since " + Wording.day(day) + whose,
                archive.notes(!added.isEmpty() || !changed.isEmpty() || !withdrawn.isEmpty()),
                List.of(new Part("Added", added), new Part("Changed", changed), new Part("Withdrawn", withdrawn)));
    }

    private static boolean isPublishedSince(Happening now, LocalDate day) {
        LocalDate first = now.firstReported();
        return first != null && !first.isBefore(day);
    }

    /** What was known the day before, by each report of it. */
    private Map<SourcedEvent, Happening> before(LocalDate day, List<String> states) throws IOException {
        Archive then = new Archive(register, names, new Moment(moment.today(), null, day.minusDays(1)));
        Map<SourcedEvent, Happening> before = new HashMap<>();
        then.happenings(Set.of(), states).forEach(h -> h.reports().forEach(r -> before.put(r, h)));
        return before;
    }

    private void compare(Happening then, Happening now, List<Row> changed, List<Row> withdrawn) {
        List<String> differences = new ArrayList<>();
        Event old = then.event();
        Event young = now.event();
        difference("date", old.date(), young.date(), differences);
        difference("status", old.status().word(), young.status().word(), differences);
        difference("place", place(old.place()), place(young.place()), differences);
        if (differences.isEmpty()) {
            return;
        }
        List<Quote> quotes = List.of(Archive.quote("before", then.main()), Archive.quote("now", latest(now)));
        boolean gone = young.status() == Status.NEGATED && old.status() != Status.NEGATED;
        (gone ? withdrawn : changed).add(row(now, differences, quotes));
    }

    private static SourcedEvent latest(Happening now) {
        return now.reports().stream()
                .max((a, b) -> Objects.requireNonNullElse(a.source().published(), LocalDate.MIN)
                        .compareTo(Objects.requireNonNullElse(b.source().published(), LocalDate.MIN)))
                .orElseThrow();
    }

    private static void difference(String field, @Nullable String old, @Nullable String now, List<String> differences) {
        if (!Objects.equals(old, now)) {
            differences.add(field + ": " + Objects.requireNonNullElse(old, "unknown") + " → "
                    + Objects.requireNonNullElse(now, "unknown"));
        }
    }

    private static @Nullable String place(@Nullable Place place) {
        return place == null ? null : place.name() == null ? place.country() : place.name();
    }

    private Row row(Happening h, List<String> differences, List<Quote> quotes) {
        Outlook outlook = Outlook.of(h.event(), h.lastReported(), moment.day());
        List<String> details = new ArrayList<>(List.of(wording.parties(h.event())));
        details.addAll(differences);
        return new Row(
                Wording.date(h.event()),
                Headline.of(h.event(), outlook),
                details,
                Page.fields(
                        "id", h.id(),
                        "kind", h.event().kind().word(),
                        "date", h.date(),
                        "status", h.event().status().word(),
                        "changes", String.join("; ", differences)),
                quotes);
    }
}
