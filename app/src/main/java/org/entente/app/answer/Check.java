package org.entente.app.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Outlook;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.document.Document;
import org.entente.event.Event;
import org.entente.happening.Claim;
import org.entente.happening.Copies;
import org.entente.happening.Happening;
import org.entente.happening.Sketch;
import org.entente.happening.Source;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;

/** What of a document is new to the register, what confirms it, and what contradicts it. */
public final class Check {
    private final Register register;
    private final Archive archive;
    private final Wording wording;

    public Check(Register register, PartyNames names, Moment moment) {
        this.register = register;
        this.archive = new Archive(register, names, moment);
        this.wording = new Wording(names);
    }

    /** What an event is beside what is known. */
    private enum Verdict {
        CONTRADICTS("Contradicts what is known"),
        NEW("New"),
        CONFIRMS("Confirms what is known");

        private final String title;

        Verdict(String title) {
            this.title = title;
        }
    }

    /** The events of a document that the register need not hold. */
    public Page page(Document document, List<Event> events) throws IOException {
        Source source =
                new Source(document.id(), document.published(), document.publisher(), document.title(), document.url());
        List<SourcedEvent> own =
                events.stream().map(e -> new SourcedEvent(e, source)).toList();
        Set<SourcedEvent> known = known(own);
        Map<Verdict, List<Row>> rows = new EnumMap<>(Verdict.class);
        Set<SourcedEvent> all = new LinkedHashSet<>(known);
        all.addAll(own);
        for (Happening h : archive.linker().link(all)) {
            h.reports().stream().filter(own::contains).forEach(r -> {
                Verdict verdict = verdict(h, r);
                rows.computeIfAbsent(verdict, v -> new ArrayList<>()).add(row(h, r, verdict));
            });
        }
        List<String> notes = new ArrayList<>(archive.notes(true));
        notes.addAll(copy(document, source, known));
        List<Part> parts = new ArrayList<>();
        rows.forEach((verdict, list) -> parts.add(new Part(verdict.title, list)));
        return new Page("Check of " + Wording.source(source), notes, parts);
    }

    /** What is known between parties of the events; of the document itself nothing. */
    private Set<SourcedEvent> known(List<SourcedEvent> own) throws IOException {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (SourcedEvent report : own) {
            Set<String> codes = new TreeSet<>(Participant.codes(report.event().actors()));
            codes.addAll(Participant.codes(report.event().recipients()));
            List<String> parties = List.copyOf(codes);
            for (int i = 0; i < parties.size(); i++) {
                for (int j = i + 1; j < parties.size(); j++) {
                    pairs.add(List.of(parties.get(i), parties.get(j)));
                }
            }
        }
        Set<SourcedEvent> known = new LinkedHashSet<>();
        for (List<String> pair : pairs) {
            known.addAll(archive.events(Set.of(), pair));
        }
        own.stream()
                .findFirst()
                .ifPresent(r ->
                        known.removeIf(k -> k.source().id().equals(r.source().id())));
        return known;
    }

    private static Verdict verdict(Happening h, SourcedEvent report) {
        if (h.reports().size() == 1) {
            return Verdict.NEW;
        }
        boolean disputed = h.contradictions().stream().map(Claim::reports).anyMatch(r -> r.contains(report));
        return disputed ? Verdict.CONTRADICTS : Verdict.CONFIRMS;
    }

    private Row row(Happening h, SourcedEvent report, Verdict verdict) {
        Event event = report.event();
        Outlook outlook =
                Outlook.of(event, report.source().published(), archive.moment().day());
        List<Quote> quotes = new ArrayList<>(List.of(Archive.quote("", report)));
        h.reports().stream().filter(r -> !r.equals(report)).forEach(r -> quotes.add(Archive.quote("known", r)));
        List<String> details = new ArrayList<>(List.of(wording.parties(event)));
        h.contradictions().forEach(c -> details.add("Sources differ: " + c.field() + " " + c.value()));
        return new Row(
                Wording.date(event),
                Headline.of(event, outlook),
                details,
                Page.fields(
                        "verdict", verdict.title,
                        "kind", event.kind().word(),
                        "date", event.date(),
                        "happening", h.id()),
                quotes);
    }

    private List<String> copy(Document document, Source source, Set<SourcedEvent> known) throws IOException {
        Set<Source> sources = new LinkedHashSet<>();
        known.forEach(k -> sources.add(k.source()));
        Map<String, Sketch> sketches = register.sketches(sources);
        Sketch sketch = Sketch.of(document.text());
        return sources.stream()
                .filter(s -> sketches.containsKey(s.id()) && Copies.isCopy(sketch, sketches.get(s.id())))
                .filter(s -> !s.equals(source))
                .map(s -> "It says in the same words what " + Wording.source(s) + " says.")
                .toList();
    }
}
