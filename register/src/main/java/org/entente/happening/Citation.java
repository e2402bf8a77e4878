package org.entente.happening;

import java.util.List;

/**
 * One independent source of a happening.
 *
 * @param original the document that published it first
 * @param reports what it reports, and what its copies do; at least one, the original's own first
 */
public record Citation(Source original, List<SourcedEvent> reports) {
    public Citation {
        reports = List.copyOf(reports);
    }

    /** The report that is shown for all of them. */
    public SourcedEvent main() {
        return reports.get(0);
    }

    /** The others, which say the same in the same words. */
    public List<SourcedEvent> copies() {
        return reports.subList(1, reports.size());
    }
}
