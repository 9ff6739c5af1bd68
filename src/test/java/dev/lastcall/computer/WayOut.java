package dev.lastcall.computer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** How a session is brought to its end; each returns when it has come to one, and tells when signing-out began. */
enum WayOut {
    LAST_CALL("Last Call") {
        @Override
        Ended take(Sitting sitting, Trouble trouble, Random random) {
            return new SoakCourse(sitting, trouble, random).run();
        }
    },
    XFCE("xfce4-session-logout --fast") {
        @Override
        Ended take(Sitting sitting, Trouble trouble, Random random) {
            return atOnce(
                    sitting,
                    () -> sitting.person()
                            .computer()
                            .as(
                                    sitting.person().name(),
                                    "timeout",
                                    "20",
                                    "xfce4-session-logout",
                                    "--logout",
                                    "--fast"));
        }
    },
    TERMINATE("loginctl terminate-session") {
        @Override
        Ended take(Sitting sitting, Trouble trouble, Random random) {
            Person person = sitting.person();
            return atOnce(sitting, () -> person.computer().inside("loginctl", "terminate-session", person.session()));
        }
    },
    TIMEKPR("timekpr, time used up") {
        // one at a time, and its service only for this: it goes on ending the sessions of those whose time is used up
        @Override
        synchronized Ended take(Sitting sitting, Trouble trouble, Random random) {
            Person person = sitting.person();
            TestComputer computer = person.computer();
            computer.inside("systemctl", "start", "timekpr").ok();
            var words = List.of("timekpra", "--settimeleft", person.name(), "=", "20");
            computer.until(
                    "timekpr answers",
                    () -> computer.inside(words.toArray(String[]::new)).exit() == 0);
            Ended ended = atOnce(sitting, () -> {});
            computer.inside("systemctl", "stop", "timekpr").ok();
            computer.inside("find", "/var/lib/timekpr", "-name", person.name() + ".*", "-delete")
                    .ok();
            return ended;
        }
    };

    /** A program's own question can keep a session for as long as nobody answers. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String title;

    WayOut(String title) {
        this.title = title;
    }

    abstract Ended take(Sitting sitting, Trouble trouble, Random random);

    /** How a course ended: the last state, and from when on edits are nobody's promise. */
    record Ended(String state, Instant signingOut) {}

    String title() {
        return title;
    }

    private static Ended atOnce(Sitting sitting, Runnable step) {
        Instant begun = Instant.now();
        step.run();
        Person person = sitting.person();
        boolean gone = person.computer().within(PATIENCE, () -> !person.isSignedIn());
        return new Ended(gone ? "signed-out" : "stayed", begun);
    }
}
