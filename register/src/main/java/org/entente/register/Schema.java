package org.entente.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of a register file, brought up to date when needed.
 *
 * <p>Flyway takes longer to start than most questions take to answer, so the file also carries the version of its schema
 * in SQLite's {@code user_version}, and Flyway runs only when that differs.
 */
final class Schema {
    /** Number of the newest migration. */
    static final int VERSION = 5;

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /** Migrates the file behind {@code source} unless it is current. */
    static void update(DataSource source, Connection connection) throws SQLException {
        int found = new Sql(connection).one("pragma user_version", row -> row.getInt(1));
        if (found > VERSION) {
            throw new SQLException(
                    "written by a newer version of Entente (schema " + found + ", known " + VERSION + ")");
        }
        if (found < VERSION) {
            if (found == 0 && holdsTables(connection)) {
                throw new SQLException("this file is a database, but no register");
            }
            migrate(source);
            Sql sql = new Sql(connection);
            sql.transaction(() -> {
                new SketchRows(sql).complete();
                return true;
            });
            new Sql(connection).run("pragma user_version = " + VERSION);
        }
    }

    /** Whether there are tables that Flyway has not made. */
    private static boolean holdsTables(Connection connection) throws SQLException {
        return new Sql(connection)
                .one(
                        "select count(*) > 0 and sum(name = 'flyway_schema_history') = 0 from sqlite_master",
                        row -> row.getBoolean(1));
    }

    private static void migrate(DataSource source) throws SQLException {
        FLYWAY_LOG.setLevel(Level.OFF);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new SQLException("cannot update the schema: " + e.getMessage(), e);
        }
    }
}
