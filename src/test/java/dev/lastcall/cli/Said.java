package dev.lastcall.cli;

import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Done;
import dev.lastcall.protocol.Message.Outcome;
import dev.lastcall.protocol.Message.Postponements;
import dev.lastcall.protocol.ToCommand.Hit;
import dev.lastcall.protocol.ToCommand.Keeper;
import dev.lastcall.protocol.ToCommand.KeptOut;
import dev.lastcall.protocol.ToCommand.RequestHead;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.Situation;
import dev.lastcall.protocol.ToCommand.Surface;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What hosts say in the tests; the request is the example of the design. */
final class Said {
    static final Message DONE = new Done();
    static final KeptOut NOBODY_KEPT_OUT = new KeptOut(List.of(), List.of());
    static final KeptOut KEPT_OUT = new KeptOut(
            List.of(new Keeper(
                    "root",
                    "Update",
                    Instant.parse("2026-11-21T17:40:00Z"),
                    Optional.of(Instant.parse("2026-11-21T18:11:00Z")),
                    Optional.empty())),
            List.of("gdm-password"));
    private static final Instant SEEN = Instant.parse("2026-11-21T17:40:02Z");

    private Said() {}

    static RequestHead head(boolean ended) {
        return new RequestHead(
                "r1",
                "sign-out",
                Optional.empty(),
                "Update at six",
                "root",
                Instant.parse("2026-11-21T17:40:00Z"),
                false,
                false,
                ended,
                1);
    }

    static RequestRow row(String state, String... unsaved) {
        return new RequestRow(
                "r1",
                "2",
                "alice",
                state,
                Optional.of(SEEN),
                List.of(new Surface("tray", SEEN.minusSeconds(1)), new Surface("window", SEEN)),
                Instant.parse("2026-11-21T18:15:00Z"),
                new Postponements(1, 3),
                "on the phone until 5",
                true,
                List.of(new Outcome("LibreOffice", "saved", "report.odt")),
                List.of(unsaved),
                "",
                Optional.of(new Situation(
                        Optional.empty(), SEEN, Optional.of(SEEN.plusSeconds(1440)), Duration.ofMinutes(2))));
    }

    static RequestRow neverSeen(String note) {
        return new RequestRow(
                "r1",
                "c12",
                "bob",
                "waiting",
                Optional.empty(),
                List.of(),
                Instant.parse("2026-11-22T09:00:00Z"),
                new Postponements(0, 0),
                note,
                false,
                List.of(),
                List.of(),
                "no agent",
                Optional.empty());
    }

    static Hit hit(Session session, String... why) {
        return new Hit(session, List.of(why), session.agent() ? "" : "no agent: asked on its terminal");
    }

    static Session alice() {
        return new Session(
                "2",
                "alice",
                Optional.of("Alice Liddell"),
                "disconnected",
                "wayland",
                Optional.empty(),
                Instant.parse("2026-11-20T09:12:00Z"),
                Optional.of(7_830L),
                Optional.of("desktop"),
                Optional.of(12.5),
                Optional.of(1_288_490_189L),
                Optional.of(103),
                Optional.of(2),
                true,
                Optional.of("r1"),
                List.of("r1"));
    }

    static Session bob() {
        return new Session(
                "c12",
                "bob",
                Optional.empty(),
                "active",
                "ssh",
                Optional.of("192.168.100.200"),
                Instant.parse("2026-11-21T17:00:00Z"),
                Optional.of(12L),
                Optional.of("terminal"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }
}
