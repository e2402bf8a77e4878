package org.entente.register;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.happening.Sketch;

/** The wording of documents as rows. */
final class SketchRows {
    private final Sql sql;

    SketchRows(Sql sql) {
        this.sql = sql;
    }

    void write(long document, String text) throws SQLException {
        sql.run("insert into sketches values (?, ?)", document, Sketch.of(text).bytes());
    }

    /** Writes what is missing, of documents that an older version stored. */
    void complete() throws SQLException {
        List<Long> missing = sql.all(
                "select key from documents where key not in (select document from sketches) order by key",
                row -> row.getLong(1));
        for (long key : missing) {
            write(key, sql.one("select text from documents where key = ?", row -> row.getString(1), key));
        }
    }

    /** The sketches of the documents with these ids, by id. */
    Map<String, Sketch> of(Collection<String> ids) throws SQLException {
        Map<String, Sketch> found = new HashMap<>();
        for (String id : ids) {
            sql.first(
                            "select sketch from sketches s join documents d on d.key = s.document where d.id = ?",
                            row -> Sketch.of(row.getBytes(1)),
                            id)
                    .ifPresent(sketch -> found.put(id, sketch));
        }
        return found;
    }
}
