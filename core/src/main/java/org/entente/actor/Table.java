package org.entente.actor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Rows of a dictionary resource: columns separated by tabs, several values of a column by |, comments after #. */
record Table(List<Row> rows) {
    record Row(List<String> columns) {
        /** The text of a column, empty where the row is shorter. */
        String at(int column) {
            return column < columns.size() ? columns.get(column).strip() : "";
        }

        /** The values of a column. */
        List<String> values(int column) {
            return Stream.of(at(column).split("\\|", -1))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .toList();
        }
    }

    static Table read(String resource) {
        InputStream in = Table.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("no resource " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return new Table(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
