package org.entente.app.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.happening.Source;

/** A page as a table after RFC 4180: a line for each row, with its first sentence. */
final class CsvPage {
    private CsvPage() {}

    static String of(Page page) {
        Set<String> fields = new LinkedHashSet<>();
        page.parts().forEach(p -> p.rows().forEach(r -> fields.addAll(r.fields().keySet())));
        List<String> head = new ArrayList<>(List.of("part", "when", "what"));
        head.addAll(fields);
        head.addAll(List.of("quote", "document", "publisher", "published", "event"));
        StringBuilder out = new StringBuilder(line(head));
        for (Part part : page.parts()) {
            part.rows().forEach(row -> out.append(line(cells(part, row, fields))));
        }
        return out.toString();
    }

    private static List<String> cells(Part part, Row row, Set<String> fields) {
        List<String> cells = new ArrayList<>(List.of(part.title(), row.when(), row.headline()));
        fields.forEach(field -> cells.add(row.fields().getOrDefault(field, "")));
        cells.addAll(
                row.quotes().isEmpty()
                        ? List.of("", "", "", "", "")
                        : quote(row.quotes().get(0)));
        return cells;
    }

    private static List<String> quote(Quote quote) {
        Source source = quote.document();
        return List.of(
                quote.text(),
                source.id(),
                source.publisher() == null ? "" : source.publisher(),
                source.published() == null ? "" : source.published().toString(),
                quote.event() == null ? "" : quote.event().id());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvPage::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
