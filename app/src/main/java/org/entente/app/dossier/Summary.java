package org.entente.app.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.register.Holdings;

/** The head of a dossier: whom it is about, what it draws on and what it holds. */
final class Summary {
    private Summary() {}

    static String title(Dossier dossier) {
        return dossier.first().name() + " – " + dossier.second().name();
    }

    static List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        LocalDate asOf = dossier.asOf();
        if (asOf != null) {
            lines.add("As of " + Wording.day(asOf) + ": only what had been published by then" + leftOut(dossier) + ".");
        }
        lines.add(dossier.entries().isEmpty() ? nothing(dossier) : found(dossier));
        lines.addAll(Brief.lines(dossier));
        return lines;
    }

    private static String nothing(Dossier dossier) {
        Holdings used = dossier.used();
        return used.documents() == 0
                ? "No evidence: the register holds no document" + (dossier.asOf() == null ? "." : " from that time.")
                : "No evidence in " + Wording.holdings(used) + ".";
    }

    private static String found(Dossier dossier) {
        String sections = dossier.sections().stream()
                .map(s ->
                        s.title().toLowerCase(Locale.ROOT) + " " + dossier.of(s).size())
                .collect(Collectors.joining(", "));
        long quoted = dossier.quotedDocuments();
        return "Found in " + quoted + " of " + Wording.holdings(dossier.used()) + ": " + sections + ".";
    }

    private static String leftOut(Dossier dossier) {
        int undated = dossier.all().undated();
        return undated == 0 ? "" : " (left out: " + Wording.count(undated, "document") + " without a date)";
    }
}
