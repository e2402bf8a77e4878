package org.entente.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, each prepared once; for one thread. */
final class Sql {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** What becomes of one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that is committed whole or not at all. */
    interface Work<T> {
        T run() throws SQLException;
    }

    void run(String sql, @Nullable Object... values) throws SQLException {
        bind(sql, values).execute();
    }

    /** Inserts one row and gives its key. */
    long insert(String sql, @Nullable Object... values) throws SQLException {
        bind(sql, values).executeUpdate();
        return one("select last_insert_rowid()", row -> row.getLong(1));
    }

    <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bind(sql, values).executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bind(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    <T> T one(String sql, RowReader<T> reader, @Nullable Object... values) throws SQLException {
        return first(sql, reader, values).orElseThrow(() -> new SQLException("no row: " + sql));
    }

    /** Runs the work in a transaction that takes the write lock at once. */
    <T> T transaction(Work<T> work) throws SQLException {
        run("begin immediate");
        boolean done = false;
        try {
            T result = work.run();
            run("commit");
            done = true;
            return result;
        } finally {
            if (!done) {
                run("rollback");
            }
        }
    }

    private PreparedStatement bind(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
