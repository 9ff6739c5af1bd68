package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.protocol.ToCommand.Session;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who is signed in, for people. */
final class SessionsText {
    private static final long MEBI = 1 << 20;
    private static final long GIBI = 1 << 30;

    private final Environment environment;
    private final LocalTimes times;

    SessionsText(Environment environment) {
        this.environment = environment;
        this.times = new LocalTimes(environment.clock().instant(), environment.zone());
    }

    List<Line> of(List<Session> sessions) {
        if (sessions.isEmpty()) {
            return List.of(Line.of("Nobody."));
        }
        var table = new Table(List.of(
                Column.of("ID"),
                Column.givingWay("USER"),
                Column.of("STATE"),
                Column.of("KIND"),
                Column.of("SINCE"),
                Column.of("IDLE"),
                Column.of("MEMORY"),
                Column.of("AGENT"),
                Column.of("REQUEST")));
        sessions.forEach(session -> table.row(cells(session), from(session)));
        return table.lines(environment);
    }

    private List<Piece> cells(Session session) {
        return Stream.of(
                        session.id(),
                        session.user(),
                        session.state(),
                        session.kind(),
                        times.shortTime(session.since()),
                        session.idleSeconds().map(SessionsText::idle).orElse("?"),
                        session.memoryBytes().map(SessionsText::memory).orElse("?"),
                        session.agent() ? "yes" : "no",
                        session.request().orElse("-"))
                .map(Piece::plain)
                .toList();
    }

    private static List<String> from(Session session) {
        return session.remote().map(computer -> "from " + computer).stream().toList();
    }

    /** To the minute; less than one is not idle. */
    private static String idle(long seconds) {
        Duration idle = Duration.ofSeconds(seconds);
        return idle.toMinutes() == 0
                ? "-"
                : idle.toHours() == 0 ? idle.toMinutes() + "m" : idle.toHours() + "h" + idle.toMinutesPart() + "m";
    }

    private static String memory(long bytes) {
        return bytes < GIBI
                ? Math.max(1, bytes / MEBI) + " MiB"
                : String.format(Locale.ROOT, "%.1f GiB", (double) bytes / GIBI);
    }
}
