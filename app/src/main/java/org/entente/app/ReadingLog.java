package org.entente.app;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.document.Issue;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.register.Counts;

/** Counts what a run does and says so at its end. */
final class ReadingLog {
    private static final int REASONS_SHOWN = 10;

    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private int read;
    private int unchanged;
    private int skipped;
    private int events;

    void read(List<Event> found) {
        read++;
        events += found.size();
        found.forEach(event -> kinds.merge(event.kind(), 1, Integer::sum));
    }

    void unchanged() {
        unchanged++;
    }

    void skipped(Issue issue) {
        skipped++;
        reasons.merge(issue.message(), 1, Integer::sum);
    }

    int seen() {
        return read + unchanged + skipped;
    }

    int skipped() {
        return skipped;
    }

    /** Documents that are read, in this run or an earlier one. */
    int kept() {
        return read + unchanged;
    }

    Counts counts() {
        return new Counts(read, unchanged, skipped, events);
    }

    int exitCode() {
        if (kept() == 0) {
            return ExitCode.NOTHING_READ;
        }
        return skipped > 0 ? ExitCode.SOME_SKIPPED : ExitCode.OK;
    }

    /** For the end of the run: documents, reasons for skipping, events by kind, seconds. */
    String summary(double seconds) {
        StringBuilder out = new StringBuilder();
        out.append("documents  " + read + " read, " + unchanged + " unchanged, " + skipped + " skipped\n");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(REASONS_SHOWN)
                .forEach(e -> out.append("  skipped  " + e.getValue() + " × " + e.getKey() + "\n"));
        out.append("events     ")
                .append(events)
                .append(events == 0 ? "" : ": " + byKind())
                .append('\n');
        out.append(String.format(Locale.ROOT, "seconds    %.1f\n", seconds));
        return out.toString();
    }

    private String byKind() {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<Kind, Integer>comparingByValue().reversed())
                .map(e -> e.getKey().word() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
