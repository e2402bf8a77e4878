package org.entente.app.answer;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.app.page.Page.Row;
import org.entente.happening.SourcedEvent;

/** How long an agreement lasts and how it is renewed, where a sentence says so. */
final class Terms {
    private static final Pattern TERM = Pattern.compile(
            "(?i)\\b(?:valid (?:for|until)|for a (?:period|term) of|expires? (?:on|in|at)|(?:is|be|are) (?:automatically )?"
                    + "(?:renewed|extended) (?:every|each|annually|automatically|for)|renewable (?:every|each|annually))"
                    + "[^.;]*");

    private Terms() {}

    static List<Row> rows(Agreement agreement) {
        return agreement.reports().flatMap(Terms::row).distinct().toList();
    }

    private static Stream<Row> row(SourcedEvent report) {
        Matcher term = TERM.matcher(report.event().evidence().quote());
        if (!term.find()) {
            return Stream.empty();
        }
        return Stream.of(new Row(
                "",
                term.group().strip(),
                List.of(),
                Map.of("term", term.group().strip()),
                List.of(Archive.quote("", report))));
    }
}
