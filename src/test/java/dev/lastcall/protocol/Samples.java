package dev.lastcall.protocol;

import dev.lastcall.testing.Whoms;
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

    private static final FromCommand.Whom NOBODY = Whoms.of(List.of(), List.of(), false);

    private static final ToCommand.Session SESSION = new ToCommand.Session(
            "2", "alice", "active", "x11", Optional.of("pc7"), SIX, 1L << 40, 1L << 50, true, Optional.of("r1"));

    private Samples() {}

    static List<Message> full() {
        return List.of(
                new Message.Hello(Message.VERSION, Message.Role.AGENT),
                new FromCommand.Ask(
                        new FromCommand.Whom(
                                List.of("alice", "bøb"),
                                List.of("2"),
                                true,
                                Optional.of(QUARTER),
                                List.of("/srv/Company File.qbw"),
                                List.of("carol")),
                        Optional.of(QUARTER),
                        Optional.of(SIX),
                        "Update at six \\ \u2603 \uD83D\uDE80",
                        Optional.of(new FromCommand.Postponing(3, QUARTER)),
                        Optional.of(SIX),
                        Optional.of("LibreOffice"),
                        true,
                        true,
                        true),
                new FromCommand.KeepOut(Optional.of(QUARTER), Optional.of(SIX), "Update at six"),
                new FromCommand.Lift(),
                new FromCommand.KeepOutStatus(true),
                new ToCommand.KeptOut(
                        List.of(new ToCommand.Keeper(
                                "root", "Update at six", SIX, Optional.of(SIX), Optional.of("r1"))),
                        List.of("gdm-password")),
                new FromCommand.ListSessions(),
                new FromCommand.Status(Optional.of("r1"), true),
                new FromCommand.Cancel("r1"),
                new FromCommand.Extend("r1", QUARTER),
                new FromUser.Now(Optional.of("2")),
                new FromUser.Postpone(
                        Optional.of("2"), Optional.of(QUARTER), Optional.of(SIX), Optional.of("on the phone until 5")),
                new FromUser.Leave(Optional.of("2")),
                new FromUser.Stay(Optional.of("2")),
                new FromCommand.Tell(Whoms.of(List.of("alice"), List.of("2"), true), "Back at seven"),
                new FromAgent.ToldShown(3, "window"),
                new FromAgent.LastTime(),
                new ToCommand.Delivery("2", "alice", Optional.of("window"), "not shown yet"),
                new ToAgent.Told(TOLD),
                new ToAgent.LastSaved(Optional.of(SIX), List.of(SAVED)),
                new FromUser.Note(Optional.of("2"), "on the phone until 5"),
                new FromAgent.Shown("window"),
                new FromAgent.HeldBack(),
                new FromAgent.SaveProgress(2, List.of(SAVED)),
                new FromAgent.SaveDone(2, List.of(SAVED), List.of("Untitled 1")),
                new FromAgent.CloseDone(2, List.of(SAVED), List.of("LibreOffice: it is still open")),
                new FromAgent.NotRunning("libreoffice", "LibreOffice"),
                new FromAgent.CannotClose("libreoffice", "No hook is called libreoffice"),
                new FromAgent.LogoutFailed("Mousepad said no"),
                new FromAgent.LogoutHindered("Kate asks something"),
                new FromAgent.EndLeader(),
                new WithProgram.Register("Sketchpad", Optional.of(4711L)),
                new WithProgram.Open(),
                new WithProgram.Save(1),
                new WithProgram.Close(2),
                new WithProgram.Saved(
                        1, List.of("/home/alice/sketch.svg"), List.of("Untitled 2"), List.of("Untitled 1")),
                new Message.Failure(Message.Failure.Kind.NOT_ALLOWED, "Only administrators may ask."),
                new Message.Done(),
                new ToCommand.Accepted("r1", SIX),
                SESSION,
                new ToCommand.Hit(SESSION, List.of("named", "idle 45m"), "no agent"),
                new ToCommand.Spared("2", "alice", "excepted"),
                new ToCommand.Confirm(12),
                new ToCommand.RequestHead(
                        "r1", "close", Optional.of("LibreOffice"), "Update at six", "root", SIX, true, true, 7),
                new ToCommand.RequestRow(
                        "r1",
                        "2",
                        "alice",
                        "postponed",
                        Optional.of(SIX),
                        List.of(new ToCommand.Surface("window", SIX)),
                        SIX,
                        ONE_OF_THREE,
                        "on the phone until 5",
                        true,
                        List.of(SAVED),
                        List.of("Untitled 1"),
                        "detail",
                        Optional.of(new ToCommand.Situation(Optional.of("locked"), SIX, Optional.of(SIX), QUARTER))),
                new ToAgent.Countdown(
                        "unsaved",
                        true,
                        SIX,
                        List.of(new ToAgent.Asking("root", "Update at six", Optional.of("LibreOffice"), true)),
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
                        Optional.of(ToAgent.Closing.END),
                        true,
                        "detail",
                        true,
                        true,
                        Optional.of("busy"),
                        Optional.of(new ToAgent.Quiet(QUARTER, QUARTER))),
                new ToAgent.NoCountdown(),
                new ToAgent.Replaced());
    }

    static List<Message> sparse() {
        return List.of(
                new FromCommand.Ask(
                        NOBODY,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false),
                new FromCommand.KeepOut(Optional.empty(), Optional.empty(), ""),
                new ToCommand.KeptOut(List.of(), List.of()),
                new ToCommand.KeptOut(
                        List.of(new ToCommand.Keeper("root", "", SIX, Optional.empty(), Optional.empty())), List.of()),
                new FromCommand.Status(Optional.empty(), false),
                new FromUser.Now(Optional.empty()),
                new FromUser.Postpone(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new FromUser.Leave(Optional.empty()),
                new FromUser.Stay(Optional.empty()),
                new FromCommand.Tell(NOBODY, ""),
                new ToCommand.Delivery("2", "alice", Optional.empty(), ""),
                new ToAgent.Told(new Message.Said(0, SIX, Optional.empty(), "")),
                new ToAgent.LastSaved(Optional.empty(), List.of()),
                new FromUser.Note(Optional.empty(), ""),
                new WithProgram.Register("Sketchpad", Optional.empty()),
                new WithProgram.Saved(0, List.of(), List.of(), List.of()),
                new FromAgent.SaveProgress(0, List.of()),
                new FromAgent.SaveDone(0, List.of(), List.of()),
                new ToCommand.Session(
                        "2", "alice", "active", "tty", Optional.empty(), SIX, 0, 0, false, Optional.empty()),
                new ToCommand.Hit(SESSION, List.of(), ""),
                new ToCommand.Spared("", "alice", ""),
                new ToCommand.RequestRow(
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
                        "",
                        Optional.empty()),
                new ToAgent.Countdown(
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
