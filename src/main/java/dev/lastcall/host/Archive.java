package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Past;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Reads the journal for those who ask what has been, through a connection of its own that cannot write: the host goes on meanwhile. */
final class Archive {
    private static final String SESSIONS = """
            SELECT session, since, MAX(at) AS last FROM journal
            WHERE kind = 'happened' AND (?1 IS NULL OR user = ?1) AND (?2 IS NULL OR account = ?2)
            GROUP BY session, since HAVING MAX(at) >= ?3 ORDER BY MAX(seq) DESC""";
    private static final String EVENTS =
            "SELECT * FROM journal WHERE session = ?1 AND since = ?2 AND kind = 'happened' ORDER BY seq";
    private static final String ACTS = """
            SELECT * FROM journal
            WHERE kind IN ('request-made', 'request-moved', 'request-closed', 'told', 'kept-out', 'lifted')
              AND at >= ?1 AND at < ?2 ORDER BY seq DESC""";

    /** Texts of instants are in order only to the second. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final Comparator<Past> NEWEST_FIRST =
            Comparator.comparing(Past::at).reversed();

    private final Path journal;

    Archive(Path journal) {
        this.journal = journal;
    }

    /** What was asked for, as far as this peer may know it; the newest first. */
    List<Past> find(Peer peer, FromCommand.History asked) throws JournalException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5000);
        var wanted = new Wanted(peer, asked);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + journal)) {
            var found = new ArrayList<Past>(acts(connection, wanted));
            found.addAll(endings(connection, wanted));
            return found.stream().sorted(NEWEST_FIRST).limit(asked.limit()).toList();
        } catch (SQLException | RuntimeException e) {
            throw new JournalException("The journal cannot be read", e);
        }
    }

    private static List<Past> acts(Connection connection, Wanted wanted) throws SQLException {
        var found = new ArrayList<Past>();
        try (PreparedStatement select = connection.prepareStatement(ACTS)) {
            select.setString(1, from(wanted).toString());
            select.setString(
                    2, wanted.asked().until().orElse(LAST).plusSeconds(1).toString());
            try (ResultSet row = select.executeQuery()) {
                while (found.size() < wanted.asked().limit() && row.next()) {
                    wanted.act(Journal.read(row)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Sessions by what last happened to them, until no later one can have ended more recently than those that were found. */
    private static List<Past> endings(Connection connection, Wanted wanted) throws SQLException {
        var found = new ArrayList<Past>();
        try (PreparedStatement select = connection.prepareStatement(SESSIONS);
                PreparedStatement events = connection.prepareStatement(EVENTS)) {
            select.setString(1, wanted.asked().user().orElse(null));
            select.setString(2, wanted.account().orElse(null));
            select.setString(3, from(wanted).toString());
            try (ResultSet row = select.executeQuery()) {
                while (row.next() && !complete(found, Instant.parse(row.getString("last")), wanted)) {
                    events.setString(1, row.getString("session"));
                    events.setString(2, row.getString("since"));
                    endings(events).stream().filter(wanted::ending).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static List<Past> endings(PreparedStatement events) throws SQLException {
        var endings = new Endings();
        try (ResultSet row = events.executeQuery()) {
            while (row.next()) {
                if (Journal.read(row) instanceof Entry.Happened happened) {
                    endings.hear(happened);
                }
            }
        }
        return endings.all();
    }

    private static boolean complete(List<Past> found, Instant last, Wanted wanted) {
        int limit = wanted.asked().limit();
        return found.size() >= limit
                && found.stream().filter(past -> !past.at().isBefore(last)).count() >= limit;
    }

    private static Instant from(Wanted wanted) {
        return wanted.asked().since().orElse(FIRST).truncatedTo(ChronoUnit.SECONDS);
    }
}
