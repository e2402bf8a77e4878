package org.entente.actor;

import java.util.List;
import java.util.stream.Stream;
import org.entente.text.Resource;

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
        return new Table(Resource.lines(Table.class, resource).stream()
                .map(line -> new Row(List.of(line.split("\t", -1))))
                .toList());
    }
}
