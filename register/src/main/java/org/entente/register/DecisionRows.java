package org.entente.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.curation.Act;
import org.entente.curation.Decision;
import org.entente.curation.Ledger;
import org.entente.curation.Target;

/** Decisions as rows. */
final class DecisionRows {
    private final Sql sql;

    DecisionRows(Sql sql) {
        this.sql = sql;
    }

    Ledger all() throws SQLException {
        return new Ledger(sql.all("select * from decisions order by number", this::decision));
    }

    /** Whether any decision is about the document, active or not. */
    boolean mention(String document) throws SQLException {
        return sql.first("select 1 from decision_targets where document = ? limit 1", row -> true, document)
                .isPresent();
    }

    void write(Decision d) throws SQLException {
        sql.run(
                "insert into decisions values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                d.number(),
                d.at().toString(),
                d.by(),
                d.act().word(),
                d.field(),
                d.old(),
                d.value(),
                d.reason(),
                d.undoes(),
                d.hash());
        int ordinal = 0;
        for (Target t : d.targets()) {
            sql.run(
                    "insert into decision_targets values (?, ?, ?, ?, ?, ?, ?)",
                    d.number(),
                    ordinal++,
                    t.event(),
                    t.doc(),
                    t.kind(),
                    t.quote(),
                    String.join(" ", t.parties()));
        }
    }

    private Decision decision(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        long undoes = row.getLong("undoes");
        Long undone = row.wasNull() ? null : undoes;
        return new Decision(
                number,
                Instant.parse(row.getString("at")),
                row.getString("by"),
                Act.of(row.getString("act")),
                targets(number),
                row.getString("field"),
                row.getString("old"),
                row.getString("value"),
                row.getString("reason"),
                undone,
                row.getString("hash"));
    }

    private List<Target> targets(long decision) throws SQLException {
        return sql.all(
                "select * from decision_targets where decision = ? order by ordinal",
                row -> new Target(
                        row.getString("event"),
                        row.getString("document"),
                        row.getString("kind"),
                        row.getString("quote"),
                        parties(row.getString("parties"))),
                decision);
    }

    private static Set<String> parties(String codes) {
        return codes.isEmpty() ? Set.of() : new TreeSet<>(List.of(codes.split(" ", -1)));
    }
}
