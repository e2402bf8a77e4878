package org.entente.app.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Outlook;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Row;
import org.entente.curation.Act;
import org.entente.curation.Decision;
import org.entente.curation.Ledger;
import org.entente.curation.Target;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.happening.Happening;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;

/** What decisions change, and the log of them. */
public final class Curation {
    private static final int MOST_PARTIES = 6;

    private final Register register;
    private final Archive archive;
    private final Wording wording;

    public Curation(Register register, PartyNames names, Moment moment) {
        this.register = register;
        this.archive = new Archive(register, names, moment);
        this.wording = new Wording(names);
    }

    /** The facts that the decision would change, before and after; nothing is changed. */
    public Page preview(Decision draft) throws IOException {
        List<Row> before = facts(draft);
        List<Row> after = register.afterwards(draft, () -> facts(draft));
        return page("Dry run: " + title(draft), before, after, List.of("Nothing was changed; --apply does it."));
    }

    /** Enters the decision into the log, and tells what it has changed. */
    public Page apply(Decision draft) throws IOException {
        List<Row> before = facts(draft);
        Decision decision = register.decide(draft);
        List<Row> after = facts(draft);
        String undo = "To undo: entente curate undo " + decision.number() + " --apply";
        List<String> notes = decision.act() == Act.UNDO ? List.of() : List.of(undo);
        return page("Decision " + decision.number() + ": " + title(draft), before, after, notes);
    }

    private static Page page(String title, List<Row> before, List<Row> after, List<String> notes) {
        List<Row> gone = before.stream().filter(row -> !after.contains(row)).toList();
        List<Row> come = after.stream().filter(row -> !before.contains(row)).toList();
        List<String> all = new ArrayList<>(notes);
        if (gone.isEmpty() && come.isEmpty()) {
            all.add("It changes no fact.");
        }
        return new Page(title, all, List.of(new Part("Before", gone), new Part("After", come)));
    }

    private static String title(Decision d) {
        String what = d.undoes() == null
                ? String.join(", ", d.targets().stream().map(Target::event).toList())
                : "decision " + d.undoes();
        String value = d.field() == null ? "" : ", " + d.field() + " " + d.old() + " → " + d.value();
        return d.act().word() + " " + what + value;
    }

    /** Everything told of the targets' kinds between their parties, by happening. */
    private List<Row> facts(Decision draft) throws IOException {
        Map<String, Happening> found = new LinkedHashMap<>();
        for (Target target : targets(draft)) {
            Set<Kind> kinds = new TreeSet<>(Set.of(Kind.of(target.kind())));
            Set<String> parties = new TreeSet<>(target.parties());
            Optional<SourcedEvent> now = register.event(target.event());
            now.ifPresent(e -> {
                kinds.add(e.event().kind());
                parties.addAll(parties(e.event()));
            });
            for (List<String> pair : pairs(parties)) {
                archive.happenings(kinds, pair)
                        .forEach(h -> found.put(h.id() + h.reports().size(), h));
            }
        }
        return found.values().stream().map(this::row).toList();
    }

    private List<Target> targets(Decision draft) throws IOException {
        return draft.undoes() == null
                ? draft.targets()
                : decision(draft.undoes()).targets();
    }

    /** The decision of this number. */
    public Decision decision(long number) throws IOException {
        return register.ledger().decisions().stream()
                .filter(d -> d.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no decision " + number));
    }

    /** Whether the decision holds. */
    public boolean isActive(Decision decision) throws IOException {
        return register.ledger().active().contains(decision);
    }

    private static Set<String> parties(Event event) {
        Set<String> parties = new TreeSet<>(Participant.codes(event.actors()));
        parties.addAll(Participant.codes(event.recipients()));
        return parties;
    }

    private static List<List<String>> pairs(Set<String> parties) {
        List<String> codes = parties.stream().limit(MOST_PARTIES).toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                pairs.add(List.of(codes.get(i), codes.get(j)));
            }
        }
        return codes.size() == 1 ? List.of(codes) : pairs;
    }

    private Row row(Happening h) {
        Outlook outlook =
                Outlook.of(h.event(), h.lastReported(), archive.moment().day());
        List<String> reports = h.reports().stream().map(r -> r.event().id()).toList();
        return new Row(
                Wording.date(h.event()),
                Headline.of(h.event(), outlook),
                List.of(wording.parties(h.event()), "Reports: " + String.join(", ", reports)),
                Page.fields(
                        "id", h.id(),
                        "kind", h.event().kind().word(),
                        "date", h.date(),
                        "status", h.event().status().word(),
                        "reports", String.join(" ", reports)),
                List.of(Archive.quote("", h.main())));
    }

    /** The event whose id begins so. */
    public SourcedEvent event(String prefix) throws IOException {
        List<String> ids = register.eventIds(prefix, 3);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("no event '" + prefix + "' in this register");
        }
        if (ids.size() > 1 && !ids.contains(prefix)) {
            throw new IllegalArgumentException("'" + prefix + "' may be " + String.join(", ", ids));
        }
        return register.event(ids.contains(prefix) ? prefix : ids.get(0)).orElseThrow();
    }

    /** The other reports that are put together with this one. */
    public List<SourcedEvent> together(SourcedEvent report) throws IOException {
        List<String> pair = parties(report.event()).stream().limit(2).toList();
        return archive.happenings(Set.of(report.event().kind()), pair).stream()
                .filter(h -> h.reports().contains(report))
                .flatMap(h -> h.reports().stream())
                .filter(r -> !r.equals(report))
                .toList();
    }

    /** All decisions, the latest first, and whether the log is whole. */
    public Page log() throws IOException {
        Ledger ledger = register.ledger();
        List<Decision> active = ledger.active();
        List<Row> rows = new ArrayList<>();
        for (Decision d : ledger.decisions()) {
            rows.add(0, row(d, active.contains(d) || d.act() == Act.UNDO));
        }
        String whole = ledger.broken()
                .map(d -> "The log was tampered with: decision " + d.number() + " does not follow the one before it.")
                .orElse("The log is whole: " + Wording.count(rows.size(), "decision") + ".");
        return new Page("Decisions", List.of(whole), List.of(new Part("Decisions", rows)));
    }

    private static Row row(Decision d, boolean active) {
        List<String> details = new ArrayList<>();
        details.add("By " + d.by() + (d.reason() == null ? "" : ": " + d.reason()));
        d.targets().forEach(t -> details.add(t.event() + " in " + t.doc() + ": “" + t.quote() + "”"));
        return new Row(
                d.at().toString().substring(0, 10),
                d.number() + ". " + Wording.capitalised(title(d)) + (active ? "" : " (undone)"),
                details,
                Page.fields(
                        "number", String.valueOf(d.number()),
                        "at", d.at().toString(),
                        "by", d.by(),
                        "act", d.act().word(),
                        "field", d.field(),
                        "old", d.old(),
                        "new", d.value(),
                        "reason", d.reason(),
                        "undoes", Objects.toString(d.undoes(), null),
                        "hash", d.hash()),
                List.of());
    }
}
