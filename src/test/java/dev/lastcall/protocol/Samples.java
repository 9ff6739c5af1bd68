package dev.lastcall.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One full sample of every kind of message, and one with as little in it as there may be. */
final class Samples {
    private static final Instant SIX = Instant.parse("2026-11-21T18:00:00.123456789Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Message.Outcome SAVED = new Message.Outcome("LibreOffice", "saved", "report \"final\".odt");
    private static final Message.Said TOLD = new Message.Said(3, SIX, Optional.of("root"), "Back at seven");
    private static final Message.Postponements ONE_OF_THREE = new Message.Postponements(1, 3);

    private Samples() {}

    static List<Message> full() {
        return List.of(
                new Message.Hello(Message.VERSION, Message.Role.AGENT),
                new Message.Ask(
                        List.of("alice", "bøb"),
                        List.of("2"),
                        true,
                        Optional.of(QUARTER),
                        Optional.of(SIX),
                        "Update at six \\ \u2603 \uD83D\uDE80",
                        Optional.of(new Message.Postponing(3, QUARTER)),
                        Optional.of(SIX),
                        Optional.of("LibreOffice"),
                        true,
                        true),
                new Message.ListSessions(),
                new Message.Status(Optional.of("r1"), true),
                new Message.Cancel("r1"),
                new Message.Extend("r1", QUARTER),
                new Message.Now(Optional.of("2")),
                new Message.Postpone(
                        Optional.of("2"), Optional.of(QUARTER), Optional.of(SIX), Optional.of("on the phone until 5")),
                new Message.Leave(Optional.of("2")),
                new Message.Stay(Optional.of("2")),
                new Message.Tell(List.of("alice"), List.of("2"), true, "Back at seven"),
                new Message.ToldShown(3, "window"),
                new Message.LastTime(),
                new Message.Delivery("2", "alice", Optional.of("window"), "not shown yet"),
                new Message.Told(TOLD),
                new Message.LastSaved(Optional.of(SIX), List.of(SAVED)),
                new Message.Note(Optional.of("2"), "on the phone until 5"),
                new Message.Shown("window"),
                new Message.HeldBack(),
                new Message.SaveProgress(2, List.of(SAVED)),
                new Message.SaveDone(2, List.of(SAVED), List.of("Untitled 1")),
                new Message.CloseDone(2, List.of(SAVED), List.of("LibreOffice: it is still open")),
                new Message.NotRunning("libreoffice", "LibreOffice"),
                new Message.CannotClose("libreoffice", "No hook is called libreoffice"),
                new Message.LogoutFailed("Mousepad said no"),
                new Message.LogoutHindered("Kate asks something"),
                new Message.EndLeader(),
                new Message.Register("Sketchpad", Optional.of(4711L)),
                new Message.Open(),
                new Message.Save(1),
                new Message.Close(2),
                new Message.Saved(1, List.of("/home/alice/sketch.svg"), List.of("Untitled 2"), List.of("Untitled 1")),
                new Message.Failure(Message.Failure.Kind.NOT_ALLOWED, "Only administrators may ask."),
                new Message.Done(),
                new Message.Accepted("r1", SIX),
                new Message.Session(
                        "2",
                        "alice",
                        "active",
                        "x11",
                        Optional.of("pc7"),
                        SIX,
                        1L << 40,
                        1L << 50,
                        true,
                        Optional.of("r1")),
                new Message.RequestHead(
                        "r1", "close", Optional.of("LibreOffice"), "Update at six", "root", SIX, true, true, 7),
                new Message.RequestRow(
                        "r1",
                        "2",
                        "alice",
                        "postponed",
                        Optional.of(SIX),
                        List.of(new Message.Surface("window", SIX)),
                        SIX,
                        ONE_OF_THREE,
                        "on the phone until 5",
                        true,
                        List.of(SAVED),
                        List.of("Untitled 1"),
                        "detail"),
                new Message.Countdown(
                        "unsaved",
                        true,
                        SIX,
                        List.of(new Message.Asking("root", "Update at six", Optional.of("LibreOffice"), true)),
                        ONE_OF_THREE,
                        QUARTER,
                        Optional.of(SIX),
                        true,
                        2,
                        List.of(SAVED),
                        List.of("Untitled 1"),
                        List.of(TOLD),
                        Optional.of(SIX),
                        Optional.of("LibreOffice"),
                        Optional.of(Message.Closing.END),
                        true,
                        "detail",
                        true,
                        true,
                        Optional.of("busy"),
                        Optional.of(new Message.Quiet(QUARTER, QUARTER))),
                new Message.NoCountdown(),
                new Message.Replaced());
    }

    static List<Message> sparse() {
        return List.of(
                new Message.Ask(
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false),
                new Message.Status(Optional.empty(), false),
                new Message.Now(Optional.empty()),
                new Message.Postpone(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Message.Leave(Optional.empty()),
                new Message.Stay(Optional.empty()),
                new Message.Tell(List.of(), List.of(), false, ""),
                new Message.Delivery("2", "alice", Optional.empty(), ""),
                new Message.Told(new Message.Said(0, SIX, Optional.empty(), "")),
                new Message.LastSaved(Optional.empty(), List.of()),
                new Message.Note(Optional.empty(), ""),
                new Message.Register("Sketchpad", Optional.empty()),
                new Message.Saved(0, List.of(), List.of(), List.of()),
                new Message.SaveProgress(0, List.of()),
                new Message.SaveDone(0, List.of(), List.of()),
                new Message.Session(
                        "2", "alice", "active", "tty", Optional.empty(), SIX, 0, 0, false, Optional.empty()),
                new Message.RequestRow(
                        "r1",
                        "2",
                        "alice",
                        "waiting",
                        Optional.empty(),
                        List.of(),
                        SIX,
                        ONE_OF_THREE,
                        "",
                        false,
                        List.of(),
                        List.of(),
                        ""),
                new Message.Countdown(
                        "waiting",
                        false,
                        SIX,
                        List.of(),
                        ONE_OF_THREE,
                        Duration.ZERO,
                        Optional.empty(),
                        false,
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "",
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }
}
