package org.entente.app.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.event.Kind;
import org.entente.event.Status;
import org.entente.happening.Happening;
import org.entente.register.Register;

/** How much of each kind a party does with each of several partners. */
public final class Comparison {
    private final Archive archive;

    public Comparison(Register register, PartyNames names, Moment moment) {
        this.archive = new Archive(register, names, moment);
    }

    /** A row for each partner, a field for each kind; an empty field means that there is no evidence. */
    public Page of(String party, List<String> partners) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String partner : partners) {
            rows.add(row(partner, archive.happenings(Set.of(), List.of(party, partner))));
        }
        boolean found = rows.stream().anyMatch(r -> !r.quotes().isEmpty());
        List<String> notes = new ArrayList<>(archive.notes(found));
        notes.add("Happenings that took place or are going on; where a kind is missing, there is no evidence.");
        return new Page(
                archive.names().name(party) + " with " + archive.parties(partners),
                notes,
                List.of(new Part("Partners", rows)));
    }

    private Row row(String partner, List<Happening> happenings) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", partner);
        List<String> told = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Happening> own =
                    happenings.stream().filter(h -> isReal(h, kind)).toList();
            fields.put(kind.word(), own.isEmpty() ? "" : String.valueOf(own.size()));
            if (!own.isEmpty()) {
                told.add(Wording.count(own.size(), kind.word()));
            }
        }
        happenings.stream()
                .filter(h -> isReal(h, h.event().kind()))
                .max(Comparator.comparing(Happening::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Happening::id))
                .ifPresent(last -> quotes.add(Archive.quote("latest", last.main())));
        String what = told.isEmpty() ? "no evidence" : String.join(", ", told);
        return new Row("", archive.names().name(partner), List.of(what), fields, quotes);
    }

    private static boolean isReal(Happening h, Kind kind) {
        Status status = h.event().status();
        return h.event().kind() == kind && (status == Status.HAPPENED || status == Status.ONGOING);
    }
}
