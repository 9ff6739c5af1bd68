package dev.lastcall.console;

import dev.lastcall.console.SessionView.Asked;
import dev.lastcall.console.SessionView.Figures;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Surface;
import dev.lastcall.testing.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A computer that people work at, as the console sees it. */
public final class Views {
    public static final Instant NOW = VirtualTime.START;
    private static final long MEBI = 1024 * 1024;

    private Views() {}

    public static SessionView session(String id, String user) {
        return new SessionView(
                new SessionView.Key(id, NOW.minusSeconds(3600)),
                user,
                "",
                "active",
                "x11",
                Optional.empty(),
                Optional.of(Duration.ZERO),
                Figures.UNKNOWN,
                true,
                Optional.empty());
    }

    private static Figures figures(int cpu, long mebi, int processes, int unsaved) {
        return new Figures(
                OptionalInt.of(cpu), OptionalLong.of(mebi * MEBI), OptionalInt.of(processes), OptionalInt.of(unsaved));
    }

    /** Five people, of whom one is asked. */
    public static List<SessionView> people() {
        return List.of(
                new SessionView(
                        new SessionView.Key("2", NOW.minusSeconds(30_000)),
                        "alice",
                        "Alice Adler",
                        "active",
                        "x11",
                        Optional.empty(),
                        Optional.of(Duration.ZERO),
                        figures(34, 1480, 61, 2),
                        true,
                        Optional.of(new Asked("r1", "postponed", NOW.plusSeconds(754)))),
                new SessionView(
                        new SessionView.Key("5", NOW.minusSeconds(9_000)),
                        "bob",
                        "Bob Brenner",
                        "locked",
                        "wayland",
                        Optional.empty(),
                        Optional.of(Duration.ofMinutes(48)),
                        figures(1, 910, 44, 0),
                        true,
                        Optional.empty()),
                new SessionView(
                        new SessionView.Key("c12", NOW.minusSeconds(700)),
                        "carol",
                        "Carol Chen",
                        "active",
                        "ssh",
                        Optional.of("192.168.2.17"),
                        Optional.of(Duration.ofMinutes(3)),
                        figures(97, 120, 7, 0),
                        false,
                        Optional.empty()),
                new SessionView(
                        new SessionView.Key("9", NOW.minusSeconds(90_000)),
                        "dave",
                        "Dave Díaz",
                        "disconnected",
                        "rdp",
                        Optional.of("pc7"),
                        Optional.of(Duration.ofHours(5)),
                        figures(0, 640, 38, 1),
                        true,
                        Optional.empty()),
                new SessionView(
                        new SessionView.Key("11", NOW.minusSeconds(60)),
                        "erin",
                        "",
                        "closing",
                        "tty",
                        Optional.empty(),
                        Optional.empty(),
                        Figures.UNKNOWN,
                        false,
                        Optional.empty()));
    }

    public static RequestHead head(String id, boolean ended, int rows) {
        return new RequestHead(
                id,
                "sign-out",
                Optional.empty(),
                "Update at six",
                "root",
                NOW.minusSeconds(120),
                false,
                false,
                ended,
                rows);
    }

    public static RequestRow row(String id, String session, String user, String state, String note) {
        return new RequestRow(
                id,
                session,
                user,
                state,
                Optional.of(NOW.minusSeconds(110)),
                List.of(new Surface("window", NOW.minusSeconds(110))),
                NOW.plusSeconds(754),
                new Message.Postponements(1, 3),
                note,
                true,
                List.of(new Message.Outcome("LibreOffice", "saved", "report.odt")),
                state.equals("unsaved") ? List.of("Untitled 1 in Mousepad") : List.of(),
                "",
                Optional.empty());
    }

    /** How two sessions ended, and what administrators did; the newest first. */
    public static List<Past> pasts() {
        return List.of(
                Past.act(NOW.minusSeconds(60), "lifted", Optional.empty(), "root", "", "", "Update at six"),
                new Past(
                        NOW.minusSeconds(600),
                        Past.ENDED,
                        Optional.of("r2"),
                        "root",
                        "carol",
                        "c12",
                        "signed-out",
                        Optional.of(Duration.ofMinutes(9)),
                        1,
                        "one more minute",
                        List.of(new Message.Outcome("LibreOffice", "saved", "report.odt")),
                        List.of(),
                        ""),
                new Past(
                        NOW.minusSeconds(700),
                        Past.ENDED,
                        Optional.of("r2"),
                        "root",
                        "bob",
                        "5",
                        "blocked",
                        Optional.of(Duration.ofMinutes(7)),
                        0,
                        "",
                        List.of(),
                        List.of("Untitled 1: has no name yet"),
                        "Unsaved work"),
                Past.act(NOW.minusSeconds(900), "message", Optional.empty(), "dave", "carol", "c12", "Lunch is ready."),
                Past.act(
                        NOW.minusSeconds(1000),
                        "extended",
                        Optional.of("r2"),
                        "root",
                        "",
                        "",
                        NOW.plusSeconds(600).toString()),
                Past.act(NOW.minusSeconds(1150), "kept-out", Optional.empty(), "root", "", "", "Update at six"),
                Past.act(NOW.minusSeconds(1200), "asked", Optional.of("r2"), "root", "", "", "Update at six"));
    }

    public static Board board() {
        var talk = List.of(
                new RequestView.Line(NOW.minusSeconds(50), Optional.of("alice"), "on the phone until 5"),
                new RequestView.Line(NOW.minusSeconds(20), Optional.empty(), "Take your time."));
        return new Board(
                Board.Reach.REACHED,
                true,
                false,
                people(),
                List.of(
                        new RequestView(
                                head("r3", false, 2),
                                List.of(
                                        row("r3", "2", "alice", "postponed", "on the phone until 5"),
                                        row("r3", "5", "bob", "unsaved", "")),
                                talk),
                        new RequestView(
                                head("r1", true, 1), List.of(row("r1", "4", "carol", "signed-out", "")), List.of())),
                KeepOutView.NOBODY);
    }
}
