package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.happening.Citation;
import org.entente.happening.Claim;
import org.entente.happening.SourcedEvent;
import org.entente.time.Edtf;

/** The lines under an entry that say where it stands written, and on what the sources do not agree. */
final class Citations {
    private static final int NAMED = 3;

    private Citations() {}

    /** A line for each independent source, then one for each value that another contradicts. */
    static List<String> lines(Entry entry) {
        List<String> lines = new ArrayList<>();
        for (Citation c : entry.citations()) {
            lines.add("— " + Wording.source(c.main().source()) + copies(c) + " ["
                    + c.main().event().id() + "]");
        }
        lines.addAll(contradictions(entry));
        return lines;
    }

    /** ", first published by Example Wire; 19 copies: …"; empty when there is nothing to say. */
    static String copies(Citation citation) {
        String first = citation.original().equals(citation.main().source())
                ? ""
                : "; a copy of " + Wording.source(citation.original());
        int copies = citation.copies().size();
        if (copies == 0) {
            return first;
        }
        String names = citation.copies().stream()
                .map(r -> Objects.requireNonNullElse(
                        r.source().publisher(), r.source().id()))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return first + "; " + (copies == 1 ? "one copy: " : copies + " copies: ") + names
                + (copies > NAMED ? " …" : "");
    }

    static List<String> contradictions(Entry entry) {
        return entry.happening().contradictions().stream().map(Citations::claim).toList();
    }

    /** "Sources differ: August 2015, says Courier, 20 November 2015: “…”". */
    private static String claim(Claim claim) {
        SourcedEvent report = claim.reports().get(0);
        String value = claim.field().equals("date") ? Edtf.of(claim.value()).readable() : claim.value();
        return "Sources differ: " + claim.field() + " " + value + " in " + Wording.source(report.source()) + ": “"
                + Quotes.tidy(report.event().evidence().quote()) + "”";
    }
}
