package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dossier in up to five lines, each the headline of an entry that stands below. */
final class Brief {
    private Brief() {}

    /** Empty when there is nothing to be brief about. */
    static List<String> lines(Dossier dossier) {
        List<String> lines = new ArrayList<>();
        latest(dossier, Section.VISITS).ifPresent(e -> lines.add("Last met: " + told(e)));
        dossier.of(Section.COMING).stream()
                .filter(Brief::isDated)
                .findFirst()
                .ifPresent(e -> lines.add("Next: " + told(e)));
        latest(dossier, Section.AGREEMENTS).ifPresent(e -> lines.add("Last agreement: " + told(e)));
        latest(dossier, Section.SANCTIONS_AND_FORCE).ifPresent(e -> lines.add("Last sanction or force: " + told(e)));
        contradictions(dossier).ifPresent(lines::add);
        return lines;
    }

    private static Optional<Entry> latest(Dossier dossier, Section section) {
        return dossier.of(section).stream()
                .filter(e -> isDated(e) && (e.outlook() == Outlook.DONE || e.outlook() == Outlook.ONGOING))
                .findFirst();
    }

    private static boolean isDated(Entry entry) {
        return entry.event().date() != null;
    }

    private static String told(Entry entry) {
        return Wording.date(entry.event()) + ", " + Headline.of(entry) + ".";
    }

    private static Optional<String> contradictions(Dossier dossier) {
        List<Entry> disputed = dossier.entries().stream()
                .filter(e -> !e.happening().contradictions().isEmpty())
                .toList();
        String which = disputed.stream().limit(2).map(Headline::of).collect(Collectors.joining("; "));
        return disputed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Sources differ on " + disputed.size() + ": " + which + (disputed.size() > 2 ? " …" : "."));
    }
}
