package org.entente.happening;

import java.util.List;

/**
 * A value of a field with the reports that give it.
 *
 * @param field {@code date}, {@code place}, {@code status} …
 */
public record Claim(String field, String value, List<SourcedEvent> reports) {
    public Claim {
        reports = List.copyOf(reports);
    }
}
