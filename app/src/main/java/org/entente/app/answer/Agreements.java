package org.entente.app.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.agreement.Agreement;
import org.entente.agreement.Standing;
import org.entente.agreement.Step;
import org.entente.agreement.Threads;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;

/** What the register knows of agreements: all of them, or the history of one. */
public final class Agreements {
    private static final int CANDIDATES = 5;

    private final Archive archive;

    public Agreements(Register register, PartyNames names, Moment moment) {
        this.archive = new Archive(register, names, moment);
    }

    /** The agreements of the parties, the last mentioned first. */
    public Page list(List<String> parties, @Nullable String type, @Nullable Stage stage) throws IOException {
        LocalDate day = archive.moment().day();
        List<Row> rows = of(archive, parties).stream()
                .filter(a -> type == null || type.equalsIgnoreCase(a.type()))
                .filter(a -> a.on(day).isKnown())
                .filter(a -> stage == null || stage == a.on(day).stage())
                .map(a -> row(a, a.on(day)))
                .toList();
        String whose = parties.isEmpty() ? "" : " of " + archive.parties(parties);
        return new Page("Agreements" + whose, archive.notes(!rows.isEmpty()), List.of(new Part("Agreements", rows)));
    }

    static List<Agreement> of(Archive archive, List<String> parties) throws IOException {
        return Threads.of(archive.happenings(Set.of(Kind.AGREEMENT), parties), archive.names());
    }

    private Row row(Agreement a, Standing standing) {
        List<Quote> quotes = standing.since() == null
                ? standing.ahead().stream()
                        .limit(1)
                        .map(s -> Archive.quote("", s.happening().main()))
                        .toList()
                : List.of(Archive.quote("", standing.since().happening().main()));
        return new Row(
                AgreementWords.when(standing.since()),
                AgreementWords.name(a) + ": " + AgreementWords.stage(standing),
                List.of(archive.parties(a.parties())),
                fields(a, standing),
                quotes);
    }

    static Map<String, String> fields(Agreement a, Standing standing) {
        Stage stage = standing.stage();
        Step since = standing.since();
        return Page.fields(
                "id", a.id(),
                "name", a.name(),
                "type", a.type(),
                "parties", String.join(" ", a.parties()),
                "stage", stage == null ? null : stage.word(),
                "since", since == null ? null : since.happening().date(),
                "by", since == null ? null : Objects.toString(since.by(), null),
                "last_mention", Objects.toString(a.lastMention(), null));
    }

    /** The ids, at most a few, of events that may be meant by the beginning of an id. */
    public List<String> candidates(String prefix) throws IOException {
        return archive.register().eventIds(prefix, CANDIDATES);
    }

    /** The history of the agreement of which the event is a step; null when it is none. */
    public @Nullable Page history(String event) throws IOException {
        SourcedEvent step = archive.register().event(event).orElseThrow();
        if (step.event().kind() != Kind.AGREEMENT) {
            return null;
        }
        List<String> parties =
                Participant.codes(step.event().actors()).stream().limit(2).toList();
        return of(archive, parties).stream()
                .filter(a -> a.isNamed(event))
                .findFirst()
                .map(this::history)
                .orElse(null);
    }

    private Page history(Agreement a) {
        Standing standing = a.on(archive.moment().day());
        List<String> notes = new ArrayList<>();
        notes.add("Parties: " + archive.parties(a.parties()) + ".");
        if (!a.aliases().isEmpty()) {
            notes.add("Also called: " + String.join("; ", a.aliases()) + ".");
        }
        notes.add(standing(standing));
        if (!a.missing().isEmpty()) {
            notes.add("No evidence of: " + AgreementWords.missing(a) + ".");
        }
        List<Row> steps = a.steps().stream().map(Agreements::row).toList();
        return new Page(
                AgreementWords.name(a), notes, List.of(new Part("History", steps), new Part("Terms", Terms.rows(a))));
    }

    private String standing(Standing standing) {
        String day = Wording.day(archive.moment().day());
        if (!standing.isKnown()) {
            return "On " + day + " there was nothing of it yet.";
        }
        String when = AgreementWords.when(standing.since());
        String since = when.isEmpty() || when.equals("undated") ? "" : ", since " + when;
        boolean silent = standing.stage() == Stage.SIGNED || standing.stage() == Stage.RATIFIED;
        return "On " + day + ": " + AgreementWords.stage(standing) + since + "."
                + (silent ? " Nothing says that it is in force." : "");
    }

    private static Row row(Step step) {
        List<Quote> quotes = new ArrayList<>();
        for (SourcedEvent report : step.happening().reports()) {
            quotes.add(Archive.quote("", report));
        }
        return new Row(
                AgreementWords.when(step),
                Wording.capitalised(AgreementWords.step(step)),
                step.happening().contradictions().stream()
                        .map(c -> "Sources differ: " + c.field() + " " + c.value())
                        .toList(),
                Page.fields(
                        "happening", step.happening().id(),
                        "stage", step.stage().word(),
                        "status", step.status().word(),
                        "date", step.happening().date(),
                        "by", Objects.toString(step.by(), null)),
                quotes);
    }

    /** The stages by the words of the guidelines, to be offered. */
    public static List<String> stages() {
        return Stream.of(Stage.values())
                .map(s -> s.word().toLowerCase(Locale.ROOT))
                .toList();
    }
}
