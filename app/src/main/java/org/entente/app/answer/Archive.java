package org.entente.app.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Quotes;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page.Quote;
import org.entente.event.Kind;
import org.entente.happening.Happening;
import org.entente.happening.Linker;
import org.entente.happening.SourcedEvent;
import org.entente.register.EventQuery;
import org.entente.register.Register;

/** What all answers need: the register as it was known at a moment, and words for what it holds. */
final class Archive {
    private final Register register;
    private final PartyNames names;
    private final Moment moment;

    Archive(Register register, PartyNames names, Moment moment) {
        this.register = register;
        this.names = names;
        this.moment = moment;
    }

    Register register() {
        return register;
    }

    PartyNames names() {
        return names;
    }

    Moment moment() {
        return moment;
    }

    /** The happenings of these kinds in which all the parties take part. */
    List<Happening> happenings(Set<Kind> kinds, List<String> parties) throws IOException {
        return linker().link(events(kinds, parties));
    }

    /** Puts reports together, and obeys what persons have decided. */
    Linker linker() throws IOException {
        return new Linker(names, register.rulings());
    }

    List<SourcedEvent> events(Set<Kind> kinds, List<String> parties) throws IOException {
        return register.events(new EventQuery(kinds, parties, moment.knownOn()));
    }

    /** What the answer looks from and draws on; says so when nothing was found. */
    List<String> notes(boolean found) throws IOException {
        List<String> notes = new ArrayList<>();
        if (moment.asOf() != null) {
            notes.add("As of " + Wording.day(moment.asOf()) + ": what was true then.");
        }
        if (moment.knownOn() != null) {
            notes.add("Known on " + Wording.day(moment.knownOn()) + ": only what had been published by then.");
        }
        String held = Wording.holdings(register.holdings(moment.knownOn()));
        notes.add(found ? "From " + held + "." : "No evidence in " + held + ".");
        return notes;
    }

    /** "South Korea, Japan". */
    String parties(Collection<String> codes) {
        return String.join(", ", codes.stream().map(names::name).toList());
    }

    static Quote quote(String note, SourcedEvent report) {
        return new Quote(
                note,
                Quotes.tidy(report.event().evidence().quote()),
                Wording.source(report.source()),
                report.source(),
                report.event());
    }
}
