package org.entente.app.dossier;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Dossier.Party;
import org.entente.happening.Copies;
import org.entente.happening.Happening;
import org.entente.happening.Linker;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;

/** Compiles the dossier of a pair from a register. */
public final class DossierCompiler {
    private final Register register;
    private final PartyNames names;

    public DossierCompiler(Register register, PartyNames names) {
        this.register = register;
        this.names = names;
    }

    /**
     * The dossier of two parties.
     *
     * @param today where the reader stands when {@code asOf} is null
     * @param asOf leaves out what was published later, or at an unknown time
     */
    public Dossier compile(String codeA, String codeB, LocalDate today, @Nullable LocalDate asOf) throws IOException {
        LocalDate day = asOf == null ? today : asOf;
        List<SourcedEvent> known = register.eventsBetween(codeA, codeB).stream()
                .filter(e -> asOf == null || publishedUntil(e, asOf))
                .toList();
        return new Dossier(
                new Party(codeA, names.name(codeA)),
                new Party(codeB, names.name(codeB)),
                day,
                asOf,
                register.holdings(asOf),
                register.holdings(null),
                entries(known, day));
    }

    private static boolean publishedUntil(SourcedEvent event, LocalDate day) {
        LocalDate published = event.source().published();
        return published != null && !published.isAfter(day);
    }

    private List<Entry> entries(List<SourcedEvent> events, LocalDate day) throws IOException {
        Copies copies = register.copies(events);
        List<Entry> entries = new ArrayList<>();
        for (Happening happening : new Linker(names, register.rulings()).link(events)) {
            Outlook outlook = Outlook.of(happening.event(), happening.lastReported(), day);
            entries.add(new Entry(outlook, happening, copies.citations(happening.reports())));
        }
        entries.sort(Comparator.comparing(Entry::section).thenComparing(DossierCompiler::inSection));
        return entries;
    }

    /** Within the agenda the next thing first, in all other sections the latest. */
    private static int inSection(Entry a, Entry b) {
        return (a.section() == Section.COMING ? Entry.SOONEST_FIRST : Entry.NEWEST_FIRST).compare(a, b);
    }
}
