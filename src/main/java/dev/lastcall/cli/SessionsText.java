package dev.lastcall.cli;

import dev.lastcall.cli.Line.Piece;
import dev.lastcall.cli.Table.Column;
import dev.lastcall.protocol.ToCommand.Session;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is signed in, for people; with everything filled in and names of eight letters, a row has 80. */
final class SessionsText {
    private static final long MEBI = 1 << 20;
    private static final long GIBI = 1 << 30;
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final String UNKNOWN = "?";

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
                Column.number("IDLE"),
                Column.number("CPU"),
                Column.number("MEM"),
                Column.number("PROC"),
                Column.of("")));
        sessions.forEach(session -> table.row(cells(session), from(session)));
        return table.lines(environment);
    }

    /** One line on its own, with the time. */
    Line change(Session session) {
        String figures = Stream.of(
                        session.idleSeconds().map(seconds -> "idle " + idle(seconds)),
                        session.cpuPercent().map(percent -> "cpu " + percent(percent)),
                        session.memoryBytes().map(bytes -> "mem " + memory(bytes)))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(" "));
        return Line.of(Stream.of(start(session), session.state(), session.kind(), figures, remarks(session))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ")));
    }

    Line gone(Session session) {
        return Line.of(start(session) + "  gone");
    }

    private String start(Session session) {
        return times.stamp() + "  " + session.id() + "  " + session.user();
    }

    private List<Piece> cells(Session session) {
        return List.of(
                Piece.plain(session.id()),
                Piece.plain(session.user()),
                state(session),
                Piece.plain(session.kind()),
                Piece.plain(times.shortTime(session.since())),
                idle(session),
                Piece.plain(session.cpuPercent().map(SessionsText::percent).orElse(UNKNOWN)),
                Piece.plain(session.memoryBytes().map(SessionsText::memory).orElse(UNKNOWN)),
                Piece.plain(session.processes().map(String::valueOf).orElse(UNKNOWN)),
                new Piece(remarks(session), session.unsaved().orElse(0) > 0 ? Colour.ASKING : Colour.FAINT));
    }

    /** One state is longer than everything else in its column; the objects have it in full. */
    private static Piece state(Session session) {
        boolean active = session.state().equals("active");
        return new Piece(
                session.state().equals("disconnected") ? "discon." : session.state(),
                active ? Colour.PLAIN : Colour.FAINT);
    }

    private static Piece idle(Session session) {
        boolean isLong = session.idleSeconds()
                .filter(seconds -> seconds >= LONG.toSeconds())
                .isPresent();
        return new Piece(
                session.idleSeconds().map(SessionsText::idle).orElse(UNKNOWN), isLong ? Colour.BOLD : Colour.PLAIN);
    }

    /** Where no agent runs nobody knows what is unsaved: never more than two of them. */
    private static String remarks(Session session) {
        return Stream.of(
                        session.request().orElse(""),
                        session.unsaved()
                                .filter(count -> count > 0)
                                .map(count -> count + " unsaved")
                                .orElse(""),
                        session.agent() ? "" : "no agent")
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<String> from(Session session) {
        return session.remote().map(computer -> "from " + computer).stream().toList();
    }

    /** To the minute, and after ten hours to the hour; less than a minute is not idle. */
    private static String idle(long seconds) {
        Duration idle = Duration.ofSeconds(seconds);
        if (idle.toMinutes() == 0) {
            return "-";
        }
        return idle.toDays() >= 4
                ? idle.toDays() + "d"
                : idle.toHours() >= 10
                        ? idle.toHours() + "h"
                        : idle.toHours() == 0
                                ? idle.toMinutes() + "m"
                                : idle.toHours() + "h" + idle.toMinutesPart() + "m";
    }

    private static String percent(double percent) {
        return Math.round(percent) + "%";
    }

    private static String memory(long bytes) {
        return bytes < 1000 * MEBI
                ? Math.max(1, bytes / MEBI) + "M"
                : String.format(Locale.ROOT, bytes < 10 * GIBI ? "%.1fG" : "%.0fG", (double) bytes / GIBI);
    }
}
