package org.entente.app.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.PartyNames;
import org.entente.agreement.Agreement;
import org.entente.agreement.Standing;
import org.entente.agreement.Step;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Outlook;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.event.Kind;
import org.entente.happening.Happening;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;

/** What was open between two parties on a day. */
public final class Pending {
    private static final int STALLED_YEARS = 2;

    private final Archive archive;
    private final Wording wording;
    private final LocalDate day;

    public Pending(Register register, PartyNames names, Moment moment) {
        this.archive = new Archive(register, names, moment);
        this.wording = new Wording(names);
        this.day = moment.day();
    }

    public Page between(String a, String b) throws IOException {
        List<String> pair = List.of(a, b);
        List<Row> open = Agreements.of(archive, pair).stream()
                .filter(agreement -> agreement.on(day).isOpen())
                .map(this::row)
                .toList();
        List<Row> plans = plans(pair);
        return new Page(
                "Pending between " + archive.names().name(a) + " and "
                        + archive.names().name(b),
                archive.notes(!open.isEmpty() || !plans.isEmpty()),
                List.of(new Part("Agreements", open), new Part("Other plans", plans)));
    }

    private Row row(Agreement agreement) {
        Standing standing = agreement.on(day);
        List<String> details = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        if (standing.since() != null) {
            details.add(AgreementWords.since(standing.since()));
            quotes.add(Archive.quote("", standing.since().happening().main()));
        }
        for (Step step : standing.ahead()) {
            details.add("Next, as a source says: " + AgreementWords.next(step) + ".");
            quotes.add(Archive.quote("next", expecting(step)));
        }
        agreement.lastReport(day).ifPresent(last -> {
            details.add(lastMention(Objects.requireNonNull(last.source().published())));
            if (quotes.stream().noneMatch(q -> q.document().equals(last.source()))) {
                quotes.add(Archive.quote("last", last));
            }
        });
        return new Row(
                AgreementWords.when(standing.since()),
                AgreementWords.name(agreement) + ": " + AgreementWords.stage(standing),
                details,
                fields(agreement, standing),
                quotes);
    }

    /** The report that expects the step, which may have been overtaken since. */
    private SourcedEvent expecting(Step step) {
        return step.happening().reports().stream()
                .min(Comparator.comparing(r -> r.source().published(), Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
    }

    private String lastMention(LocalDate last) {
        String age = AgreementWords.age(last, day);
        boolean stalled = !last.plusYears(STALLED_YEARS).isAfter(day);
        return "Last mentioned " + Wording.day(last) + ", " + age + " before."
                + (stalled ? " Stalled (inferred: no report for " + STALLED_YEARS + " years or more)." : "");
    }

    private Map<String, String> fields(Agreement agreement, Standing standing) {
        Map<String, String> fields = new LinkedHashMap<>(Agreements.fields(agreement, standing));
        fields.put(
                "last_mention",
                agreement
                        .lastReport(day)
                        .map(r -> String.valueOf(r.source().published()))
                        .orElse(""));
        fields.put(
                "next",
                String.join(
                        "; ",
                        standing.ahead().stream().map(AgreementWords::next).toList()));
        return fields;
    }

    private List<Row> plans(List<String> pair) throws IOException {
        Set<Kind> others = EnumSet.complementOf(EnumSet.of(Kind.AGREEMENT, Kind.STATEMENT, Kind.FORCE));
        return archive.happenings(others, pair).stream()
                .filter(h -> h.firstReported() == null || !h.firstReported().isAfter(day))
                .filter(h -> outlook(h).isAhead())
                .sorted(Comparator.comparing(Happening::date, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Happening::id))
                .map(this::plan)
                .toList();
    }

    private Outlook outlook(Happening happening) {
        return Outlook.of(happening.event(), happening.lastReported(), day);
    }

    private Row plan(Happening h) {
        return new Row(
                Wording.date(h.event()),
                Headline.of(h.event(), outlook(h)),
                List.of(wording.parties(h.event())),
                Page.fields(
                        "id", h.id(),
                        "type", h.event().kind().word(),
                        "stage", h.event().status().word(),
                        "since", h.date(),
                        "last_mention", Objects.toString(h.lastReported(), null)),
                List.of(Archive.quote("", h.main())));
    }
}
