package org.entente.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.event.Event;
import org.entente.happening.Source;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param notes on the whole of it: what it draws on, what it leaves out
 */
public record Page(String title, List<String> notes, List<Part> parts) {
    public Page {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    /** Rows under a heading. */
    public record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One thing told.
     *
     * @param when in the words of a reader, empty when that is not asked
     * @param headline what it is
     * @param details further lines
     * @param fields the same for programs, in order; values may be empty
     * @param quotes where it stands written
     */
    public record Row(
            String when, String headline, List<String> details, Map<String, String> fields, List<Quote> quotes) {
        public Row {
            details = List.copyOf(details);
            fields = new LinkedHashMap<>(fields);
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * A sentence of a document.
     *
     * @param note what it is a sentence on, empty when that is clear
     * @param source the document in words
     * @param event what the sentence was read as; null when it was not read as anything
     */
    public record Quote(
            String note,
            String text,
            String source,
            Source document,
            @Nullable Event event) {}

    boolean isEmpty() {
        return parts.stream().allMatch(p -> p.rows().isEmpty());
    }

    /** Fields in order; null becomes the empty string. */
    public static Map<String, String> fields(@Nullable String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(
                    Objects.requireNonNull(namesAndValues[i]), Objects.requireNonNullElse(namesAndValues[i + 1], ""));
        }
        return fields;
    }
}
