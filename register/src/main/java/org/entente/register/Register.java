package org.entente.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.curation.Decision;
import org.entente.curation.Ledger;
import org.entente.curation.Target;
import org.entente.document.Document;
import org.entente.document.Outcome;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.happening.Copies;
import org.entente.happening.Rulings;
import org.entente.happening.Sketch;
import org.entente.happening.Source;
import org.entente.happening.SourcedEvent;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/** An open register; for one thread. */
public final class Register implements Closeable {
    private static final String FILE = "register.db";
    private static final int BUSY_TIMEOUT_MILLIS = 60_000;
    private static final String SOURCED_EVENT =
            "select e.*, d.id as document_id, d.published, d.publisher, d.title, d.url"
                    + " from events e join documents d on d.key = e.document ";

    private final Path file;
    private final Connection connection;
    private final Sql sql;
    private final DocumentRows documents;
    private final EventRows events;
    private final SketchRows sketches;
    private final DecisionRows decisions;

    private Register(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection);
        this.documents = new DocumentRows(sql);
        this.events = new EventRows(sql);
        this.sketches = new SketchRows(sql);
        this.decisions = new DecisionRows(sql);
    }

    /** Opens the register in the directory and creates it when there is none. */
    public static Register open(Path directory) throws IOException {
        Files.createDirectories(directory);
        return connect(directory.resolve(FILE));
    }

    /** Opens the register in the directory; empty when there is none. */
    public static Optional<Register> openExisting(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        return Files.exists(file) ? Optional.of(connect(file)) : Optional.empty();
    }

    /** What became of a document that was put. */
    public enum Change {
        ADDED,
        REPLACED,
        UNCHANGED
    }

    /** Starts a run of the given version of the program. */
    public Run begin(String version, Instant now) throws IOException {
        long id = ask(() -> sql.transaction(
                () -> sql.insert("insert into runs (version, started) values (?, ?)", version, now.toString())));
        return new Run(id, version, now, null, new Counts(0, 0, 0, 0));
    }

    /** Writes down how a run ended. */
    public void finish(Run run, Counts counts, Instant now) throws IOException {
        ask(() -> sql.transaction(() -> {
            sql.run(
                    "update runs set finished = ?, read = ?, unchanged = ?, skipped = ?, events = ? where id = ?",
                    now.toString(),
                    counts.read(),
                    counts.unchanged(),
                    counts.skipped(),
                    counts.events(),
                    run.id());
            return run;
        }));
    }

    /**
     * The same document under the id by which the register knows it.
     *
     * <p>What lies at a place keeps the id it was first given. When the register holds another document under the id that
     * is proposed, which lies elsewhere and does not say the same, the id is made distinct.
     */
    public Outcome.Read named(Outcome.Read read) throws IOException {
        String place = read.place();
        return place == null ? read : ask(() -> read.withId(documents.idOf(read.document(), place, read.distinctId())));
    }

    /** Whether the register holds exactly this document, read by this version of the program. */
    public boolean isCurrent(Document document, String version) throws IOException {
        return ask(() -> documents.current(document, version));
    }

    /** Stores a document that names itself. */
    public Change put(Run run, Document document, List<Event> found, List<Mention> mentions) throws IOException {
        return put(run, new Outcome.Read(document, document.id(), null, List.of()), found, mentions);
    }

    /** Stores the document with everything found in it, in one transaction; replaces what it held of it before. */
    public Change put(Run run, Outcome.Read read, List<Event> found, List<Mention> mentions) throws IOException {
        Document document = read.document();
        return ask(() -> sql.transaction(() -> {
            if (documents.current(document, run.version())) {
                return Change.UNCHANGED;
            }
            boolean known = documents.find(document.id()).isPresent();
            documents.delete(document.id());
            long key = documents.write(document, read.place(), run);
            writeEvents(key, document.id(), found);
            documents.writeMentions(key, document, mentions);
            sketches.write(key, document.text());
            return known ? Change.REPLACED : Change.ADDED;
        }));
    }

    /** Writes the events as they stand after what was decided; keeps what was read where the two differ. */
    private void writeEvents(long document, String id, List<Event> read) throws SQLException {
        List<Event> standing = read;
        sql.run("delete from readings where document = ?", document);
        if (decisions.mention(id)) {
            Ledger ledger = decisions.all();
            standing = ledger.applied(read);
            if (ledger.concerns(id)) {
                String lines = read.stream().map(EventJson::write).collect(Collectors.joining("\n"));
                sql.run("insert into readings values (?, ?)", document, lines);
            }
        }
        sql.run("delete from events where document = ?", document);
        for (int i = 0; i < standing.size(); i++) {
            events.write(document, i, standing.get(i));
        }
    }

    /** All decisions, those that were undone too. */
    public Ledger ledger() throws IOException {
        return ask(decisions::all);
    }

    /** Adds a decision to the log and brings the events into line with it; gives it with number and hash. */
    public Decision decide(Decision draft) throws IOException {
        return ask(() -> sql.transaction(() -> enter(draft)));
    }

    /** The answer that the register would give after a decision; nothing stays of it. */
    public <T> T afterwards(Decision draft, Question<T> question) throws IOException {
        ask(() -> {
            sql.run("begin immediate");
            return true;
        });
        try {
            ask(() -> enter(draft));
            return question.ask();
        } finally {
            ask(() -> {
                sql.run("rollback");
                return true;
            });
        }
    }

    /** Something that the register is asked. */
    public interface Question<T> {
        T ask() throws IOException;
    }

    private Decision enter(Decision draft) throws SQLException {
        Ledger before = decisions.all();
        Decision decision = numbered(draft, before.decisions().size() + 1).after(before.lastHash());
        decisions.write(decision);
        for (String doc : concerned(decision, before)) {
            Optional<Long> key = sql.first("select key from documents where id = ?", row -> row.getLong(1), doc);
            if (key.isPresent()) {
                writeEvents(key.get(), doc, reading(key.get()));
            }
        }
        return decision;
    }

    /** The documents whose events a decision may change, or the decision that it undoes. */
    private static Set<String> concerned(Decision decision, Ledger before) {
        return Stream.concat(
                        Stream.of(decision),
                        before.decisions().stream().filter(d -> Objects.equals(decision.undoes(), d.number())))
                .flatMap(d -> d.targets().stream())
                .map(Target::doc)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Decision numbered(Decision d, long number) {
        return new Decision(
                number,
                d.at(),
                d.by(),
                d.act(),
                d.targets(),
                d.field(),
                d.old(),
                d.value(),
                d.reason(),
                d.undoes(),
                Decision.NO_HASH);
    }

    /** The events of a document as they were read. */
    private List<Event> reading(long document) throws SQLException {
        Optional<String> kept =
                sql.first("select events from readings where document = ?", row -> row.getString(1), document);
        if (kept.isEmpty()) {
            return sql.all(SOURCED_EVENT + "where e.document = ? order by e.ordinal", this::sourced, document).stream()
                    .map(SourcedEvent::event)
                    .toList();
        }
        return kept.get().lines().map(EventJson::read).toList();
    }

    /** What was decided on which reports are of one event. */
    public Rulings rulings() throws IOException {
        Ledger ledger = ledger();
        return ledger.active().isEmpty() ? Rulings.NONE : ledger.rulings(this::eventsNow);
    }

    private List<Event> eventsNow(String document) {
        try {
            return eventsOf(document).stream().map(SourcedEvent::event).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All events by document id (in code point order), then offset; to be closed. */
    public Stream<SourcedEvent> allEvents() throws IOException {
        List<Long> keys = ask(() -> sql.all("select key from documents order by id", row -> row.getLong(1)));
        return keys.stream().flatMap(this::streamOf);
    }

    /** The events in which both take part as actor or recipient, ordered as {@link #allEvents()}. */
    public List<SourcedEvent> eventsBetween(String codeA, String codeB) throws IOException {
        String takesPart =
                "exists (select 1 from participants p where p.event = e.key and p.role <> 'speaker' and p.code = ?)";
        return ask(() -> sql.all(
                SOURCED_EVENT + "join evidence v on v.event = e.key and v.ordinal = 0 where e.key in"
                        + " (select event from participants where code = ?) and " + takesPart + " and " + takesPart
                        + " order by d.id, v.start, v.\"end\", e.ordinal",
                this::sourced,
                codeA,
                codeA,
                codeB));
    }

    /** The events that are asked for, ordered as {@link #allEvents()}. */
    public List<SourcedEvent> events(EventQuery query) throws IOException {
        StringBuilder where = new StringBuilder("where true");
        List<Object> values = new ArrayList<>();
        for (String party : query.parties()) {
            where.append(" and e.key in (select event from participants where code = ? and role <> 'speaker')");
            values.add(party);
        }
        if (!query.kinds().isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(query.kinds().size(), "?"));
            where.append(" and e.kind in (").append(marks).append(")");
            query.kinds().stream().sorted().forEach(kind -> values.add(kind.word()));
        }
        if (query.knownOn() != null) {
            where.append(" and d.published <= ?");
            values.add(query.knownOn().toString());
        }
        return ask(() -> sql.all(
                SOURCED_EVENT + "join evidence v on v.event = e.key and v.ordinal = 0 " + where
                        + " order by d.id, v.start, v.\"end\", e.ordinal",
                this::sourced,
                values.toArray()));
    }

    /** The named participants and speakers of a code, or of all; each name with its code once. */
    public List<Participant> people(@Nullable String code) throws IOException {
        return ask(() -> sql.all(
                "select distinct code, name from participants where name is not null and code is not null"
                        + " and (? is null or code = ?) order by code, name",
                row -> new Participant(row.getString(1), row.getString(2), null, null, null),
                code,
                code));
    }

    /** The events in which somebody of this code and name takes part or speaks, ordered as {@link #allEvents()}. */
    public List<SourcedEvent> eventsWith(String code, String name, @Nullable LocalDate knownOn) throws IOException {
        String limit = DocumentRows.iso(knownOn);
        return ask(() -> sql.all(
                SOURCED_EVENT + "join evidence v on v.event = e.key and v.ordinal = 0 where e.key in (select event from"
                        + " participants where code = ? and name = ?) and (? is null or d.published <= ?)"
                        + " order by d.id, v.start, v.\"end\", e.ordinal",
                this::sourced,
                code,
                name,
                limit,
                limit));
    }

    /** The documents that hold all the words, the best first; the words are plain, or phrases in quotation marks. */
    public List<Hit> search(String words, int limit) throws IOException {
        return ask(() -> sql.all(
                "select d.id as document_id, d.published, d.publisher, d.title, d.url,"
                        + " snippet(document_words, 1, '', '', ' … ', 40) as snippet"
                        + " from document_words w join documents d on d.key = w.rowid"
                        + " where document_words match ? order by bm25(document_words), d.id limit ?",
                row -> new Hit(DocumentRows.source(row), row.getString("snippet")),
                SearchWords.expression(words),
                limit));
    }

    /** The events of one document by offset; empty when the document is unknown. */
    public List<SourcedEvent> eventsOf(String document) throws IOException {
        return ask(() -> {
            Optional<Long> key = sql.first("select key from documents where id = ?", row -> row.getLong(1), document);
            return key.isPresent() ? eventsOf(key.get()) : List.of();
        });
    }

    /** The event with this id. */
    public Optional<SourcedEvent> event(String id) throws IOException {
        return ask(() -> sql.first(SOURCED_EVENT + "where e.id = ? order by d.id, e.ordinal", this::sourced, id));
    }

    /** Ids of events that begin with the prefix, at most {@code limit}, in order. */
    public List<String> eventIds(String prefix, int limit) throws IOException {
        return ask(() -> sql.all(
                "select distinct id from events where substr(id, 1, length(?)) = ? order by id limit ?",
                row -> row.getString(1),
                prefix,
                prefix,
                limit));
    }

    /** The document with this id, with its text. */
    public Optional<Document> document(String id) throws IOException {
        return ask(() -> documents.find(id));
    }

    /** Which documents of the reports are copies of which. */
    public Copies copies(Collection<SourcedEvent> reports) throws IOException {
        Set<Source> sources = reports.stream().map(SourcedEvent::source).collect(Collectors.toSet());
        return Copies.among(sources, sketches(sources));
    }

    /** The wording of documents, by id. */
    public Map<String, Sketch> sketches(Collection<Source> sources) throws IOException {
        return ask(() -> sketches.of(sources.stream().map(Source::id).toList()));
    }

    /** How much the register holds of what was published until the day; null means everything, undated ones too. */
    public Holdings holdings(@Nullable LocalDate until) throws IOException {
        String limit = DocumentRows.iso(until);
        return ask(() -> sql.one(
                "select count(*), sum(published is null), min(published), max(published) from documents"
                        + " where ? is null or published <= ?",
                row -> new Holdings(
                        row.getInt(1),
                        row.getInt(2),
                        DocumentRows.day(row.getString(3)),
                        DocumentRows.day(row.getString(4))),
                limit,
                limit));
    }

    /** The runs, oldest first. */
    public List<Run> runs() throws IOException {
        return ask(() -> sql.all(
                "select * from runs order by id",
                row -> new Run(
                        row.getLong("id"),
                        row.getString("version"),
                        Instant.parse(row.getString("started")),
                        instant(row.getString("finished")),
                        new Counts(
                                row.getInt("read"),
                                row.getInt("unchanged"),
                                row.getInt("skipped"),
                                row.getInt("events")))));
    }

    @Override
    public void close() throws IOException {
        ask(() -> {
            connection.close();
            return true;
        });
    }

    private static Register connect(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Connection connection = source.getConnection();
            try {
                Schema.update(source, connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new Register(file, connection);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private List<SourcedEvent> eventsOf(long document) throws SQLException {
        return sql.all(
                SOURCED_EVENT + "join evidence v on v.event = e.key and v.ordinal = 0 where e.document = ?"
                        + " order by v.start, v.\"end\", e.ordinal",
                this::sourced,
                document);
    }

    private Stream<SourcedEvent> streamOf(long document) {
        try {
            return ask(() -> eventsOf(document)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourcedEvent sourced(ResultSet row) throws SQLException {
        Source source = DocumentRows.source(row);
        return new SourcedEvent(events.read(row, source.id()), source);
    }

    private static @Nullable Instant instant(@Nullable String iso) {
        return iso == null ? null : Instant.parse(iso);
    }

    private <T> T ask(Sql.Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private static IOException failure(Path file, SQLException e) {
        return new IOException("register " + file + ": " + reason(e), e);
    }

    /** The failures that a person can do something about, in words; others in those of SQLite. */
    private static String reason(SQLException e) {
        if (!(e instanceof SQLiteException known)) {
            return String.valueOf(e.getMessage());
        }
        String name = known.getResultCode().name();
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN")) {
            return "cannot be opened; file and directory must be writable, even to answer questions";
        }
        return switch (known.getResultCode()) {
            case SQLITE_NOTADB -> "this file is no register";
            case SQLITE_BUSY -> "another run has been writing to it for more than a minute";
            case SQLITE_FULL -> "no space left on the disk";
            default -> String.valueOf(e.getMessage());
        };
    }
}
