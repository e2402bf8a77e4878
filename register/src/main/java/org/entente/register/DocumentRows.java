package org.entente.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.document.Document;
import org.entente.happening.Source;
import org.entente.text.CodePoints;
import org.entente.text.Sha256;
import org.jspecify.annotations.Nullable;

/** Documents and their mentions as rows. */
final class DocumentRows {
    private static final String NAMES_ITSELF = "";

    private final Sql sql;

    DocumentRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether the register holds exactly this document, read by this version. */
    boolean current(Document d, String version) throws SQLException {
        return version.equals(versionOf(d).orElse(null));
    }

    /** The version that has read exactly this document; empty when the register does not hold it. */
    private Optional<String> versionOf(Document d) throws SQLException {
        return sql.first(
                "select version from documents where id = ? and sha256 = ? and published is ?"
                        + " and publisher is ? and title is ? and url is ? and license is ?",
                row -> row.getString(1),
                d.id(),
                Sha256.hex(d.text()),
                iso(d.published()),
                d.publisher(),
                d.title(),
                d.url(),
                d.license());
    }

    /** The id of what lies at the place: the one it has, else its own, else the distinct one. */
    String idOf(Document d, String place, String distinct) throws SQLException {
        Optional<String> known = sql.first("select id from documents where place = ?", row -> row.getString(1), place);
        if (known.isPresent()) {
            return known.get();
        }
        boolean taken = sql.first("select 1 from documents where id = ? and place is not null", row -> true, d.id())
                .isPresent();
        return taken && versionOf(d).isEmpty() ? distinct : d.id();
    }

    void delete(String id) throws SQLException {
        sql.run("delete from documents where id = ?", id);
    }

    /** Stores the document and gives its key. */
    long write(Document d, @Nullable String place, Run run) throws SQLException {
        return sql.insert(
                "insert into documents (id, text, sha256, published, publisher, title, url, license, version, run,"
                        + " place) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                d.id(),
                d.text(),
                Sha256.hex(d.text()),
                iso(d.published()),
                d.publisher(),
                d.title(),
                d.url(),
                d.license(),
                run.version(),
                run.id(),
                place == null ? NAMES_ITSELF : place);
    }

    void writeMentions(long document, Document d, List<Mention> mentions) throws SQLException {
        CodePoints codePoints = CodePoints.of(d.text());
        int ordinal = 0;
        for (Mention m : mentions) {
            int start = codePoints.at(m.span().start());
            int end = codePoints.at(m.span().end());
            if (m.participants().isEmpty()) {
                writeMention(document, ordinal, 0, start, end, m, null);
            }
            for (int member = 0; member < m.participants().size(); member++) {
                writeMention(
                        document,
                        ordinal,
                        member,
                        start,
                        end,
                        m,
                        m.participants().get(member));
            }
            ordinal++;
        }
    }

    Optional<Document> find(String id) throws SQLException {
        return sql.first("select * from documents where id = ?", DocumentRows::document, id);
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("document_id"),
                day(row.getString("published")),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("url"));
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void writeMention(
            long document, int ordinal, int member, int start, int end, Mention m, @Nullable Participant p)
            throws SQLException {
        sql.run(
                "insert into mentions values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document,
                ordinal,
                member,
                start,
                end,
                m.kind().name(),
                m.place(),
                p == null ? null : p.code(),
                p == null ? null : p.name(),
                p == null ? null : p.post(),
                p == null ? null : p.org(),
                p == null ? null : EventRows.word(p.sector()));
    }

    private static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString("id"),
                day(row.getString("published")),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("url"),
                row.getString("license"),
                row.getString("text"));
    }
}
