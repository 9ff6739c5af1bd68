package dev.lastcall.host;

import dev.lastcall.countdown.Event;
import dev.lastcall.platform.OwnerOnly;
import dev.lastcall.protocol.Message;
import dev.lastcall.request.KeepOut;
import dev.lastcall.request.Request;
import dev.lastcall.request.Requester;
import dev.lastcall.request.SessionKey;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Everything that happened, on disk before anybody is told. For one thread. */
final class Journal implements AutoCloseable {
    private static final Jsonb JSON = Jsonb.instance();
    private static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS journal (
              seq     INTEGER PRIMARY KEY,
              at      TEXT NOT NULL,
              kind    TEXT NOT NULL,
              request TEXT,
              session TEXT,
              since   TEXT,
              account TEXT,
              user    TEXT,
              body    TEXT NOT NULL)""";

    private static final String BY_SESSION =
            "CREATE INDEX IF NOT EXISTS journal_by_session ON journal (session, since, kind)";

    private final Connection connection;
    private final PreparedStatement insert;

    private Journal(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(
                "INSERT INTO journal (at, kind, request, session, since, account, user, body) VALUES (?,?,?,?,?,?,?,?)");
    }

    /** Opens or makes the database; only its owner may read it. */
    static Journal open(Path file) throws JournalException {
        try {
            make(file);
            var config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setBusyTimeout(5000);
            Connection connection = config.createConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute(SCHEMA);
                statement.execute(BY_SESSION);
            }
            connection.setAutoCommit(false);
            return new Journal(connection);
        } catch (SQLException | IOException e) {
            throw new JournalException("The journal " + file + " cannot be opened (" + e + ")", e);
        }
    }

    /** All entries are on disk when this returns, or none is and it throws. */
    void append(List<? extends Entry> entries) throws JournalException {
        try {
            for (Entry entry : entries) {
                insert(entry);
            }
            connection.commit();
        } catch (SQLException e) {
            rollBack(e);
            throw new JournalException("The journal cannot be written", e);
        }
    }

    /** Everything since an instant, in the order it happened. */
    List<Entry> since(Instant from) throws JournalException {
        String sql =
                "SELECT * FROM journal WHERE seq >= COALESCE((SELECT MIN(seq) FROM journal WHERE at >= ?), 0) ORDER BY seq";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, from.toString());
            var entries = new ArrayList<Entry>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(read(row));
                }
            }
            return entries;
        } catch (SQLException | RuntimeException e) {
            throw new JournalException("The journal cannot be read", e);
        }
    }

    /** The highest number any request ever had, 0 for none. */
    int lastRequestNumber() throws JournalException {
        String sql = "SELECT MAX(CAST(SUBSTR(request, 2) AS INTEGER)) FROM journal WHERE kind = 'request-made'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be read", e);
        }
    }

    @Override
    public void close() throws JournalException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new JournalException("The journal cannot be closed", e);
        }
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file, OwnerOnly.file(file));
        } catch (FileAlreadyExistsException e) {
            return; // made by an earlier run
        }
    }

    private void insert(Entry entry) throws SQLException {
        switch (entry) {
            case Entry.RequestMade e -> bind(e, "request-made", e.request().id(), JSON.toJson(e.request()));
            case Entry.RequestClosed e -> {
                bind(e, "request-closed", e.requestId(), "{}");
                insert.setString(7, e.by().orElse(null));
            }
            case Entry.RequestMoved e -> {
                bind(e, "request-moved", e.requestId(), e.deadline().toString());
                insert.setString(7, e.by().orElse(null));
            }
            case Entry.Told e -> {
                bind(e, "told", null, JSON.toJson(e.said()));
                bind(e.session(), e.account(), e.user());
            }
            case Entry.ToldShown e -> {
                bind(e, "told-shown", null, e.number() + " " + e.surface());
                bind(e.session(), null, null);
            }
            case Entry.KeptOut e -> {
                bind(e, "kept-out", e.keepOut().request().orElse(null), JSON.toJson(e.keepOut()));
                bind(Optional.of(e.keepOut().requester()));
            }
            case Entry.Lifted e -> {
                bind(e, "lifted", e.keepOut().request().orElse(null), JSON.toJson(e.keepOut()));
                bind(e.by());
            }
            case Entry.Happened e -> {
                bind(e, "happened", null, JSON.type(Event.class).toJson(e.event()));
                bind(e.session(), e.account(), e.user());
            }
        }
        insert.executeUpdate();
    }

    private void bind(Entry entry, String kind, @Nullable String request, String body) throws SQLException {
        insert.clearParameters();
        insert.setString(1, entry.at().toString());
        insert.setString(2, kind);
        insert.setString(3, request);
        insert.setString(8, body);
    }

    private void bind(SessionKey session, @Nullable String account, @Nullable String user) throws SQLException {
        insert.setString(4, session.id());
        insert.setString(5, session.since().toString());
        insert.setString(6, account);
        insert.setString(7, user);
    }

    /** Who did it; nobody where it happened by itself. */
    private void bind(Optional<Requester> by) throws SQLException {
        insert.setString(6, by.map(Requester::account).orElse(null));
        insert.setString(7, by.map(Requester::name).orElse(null));
    }

    /** One row of the table. */
    static Entry read(ResultSet row) throws SQLException {
        Instant at = Instant.parse(row.getString("at"));
        String kind = row.getString("kind");
        String body = row.getString("body");
        return switch (kind) {
            case "request-made" ->
                new Entry.RequestMade(at, JSON.type(Request.class).fromJson(body));
            case "request-closed" ->
                new Entry.RequestClosed(at, row.getString("request"), Optional.ofNullable(row.getString("user")));
            case "request-moved" ->
                new Entry.RequestMoved(
                        at, row.getString("request"), Instant.parse(body), Optional.ofNullable(row.getString("user")));
            case "happened" ->
                new Entry.Happened(
                        at,
                        session(row),
                        row.getString("account"),
                        row.getString("user"),
                        JSON.type(Event.class).fromJson(body));
            case "told" ->
                new Entry.Told(
                        at,
                        session(row),
                        row.getString("account"),
                        row.getString("user"),
                        JSON.type(Message.Said.class).fromJson(body));
            case "told-shown" -> {
                String[] words = body.split(" ", 2);
                yield new Entry.ToldShown(at, session(row), Integer.parseInt(words[0]), words[1]);
            }
            case "kept-out" -> new Entry.KeptOut(at, JSON.type(KeepOut.class).fromJson(body));
            case "lifted" -> new Entry.Lifted(at, JSON.type(KeepOut.class).fromJson(body), by(row));
            default -> throw new IllegalStateException("Unknown kind of entry: " + kind);
        };
    }

    /** Only administrators keep out, and lift. */
    private static Optional<Requester> by(ResultSet row) throws SQLException {
        String account = row.getString("account");
        return account == null ? Optional.empty() : Optional.of(new Requester(account, row.getString("user"), true));
    }

    private static SessionKey session(ResultSet row) throws SQLException {
        return new SessionKey(row.getString("session"), Instant.parse(row.getString("since")));
    }

    private void rollBack(SQLException cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
