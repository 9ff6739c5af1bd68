package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("An administrator who acts on a session")
class ActIT {
    private static TestComputer computer;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"20s\"\nhold = \"5s\"\n");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName(
            "locks it where a screen locker runs, is told where none does, and signs it out at once, saved, although it is locked")
    void lockThenSignOut() {
        Person alice = Person.at(computer, "alice", 11);
        Ran without = computer.lastcall("lock", alice.session());
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.out()).contains("nothing in that session has locked it");

        alice.opens("geany", "/home/alice/report.txt");
        alice.types("report", "words that must not be lost");
        alice.opens("xss-lock", "--", "i3lock", "-n");
        computer.until(
                "the locker listens", () -> computer.inside("pgrep", "xss-lock").exit() == 0);
        computer.until(
                "it is locked",
                () -> computer.lastcall("lock", "--user", "alice").exit() == 0);
        assertThat(computer.lastcall("--json", "sessions").out()).contains("\"locked\"");
        assertThat(computer.lastcall("lock", alice.session()).ok()).endsWith("locked already.");

        Ran now = computer.lastcall("sign-out", alice.session(), "--now", "--reason", "The room closes");

        assertThat(now.ok()).contains("at once, without the minimum warning; their work is saved first");
        computer.until("alice is gone", () -> !computer.signedIn(alice.session()));
        assertThat(alice.finds(List.of("lost"))).containsEntry("lost", "file");
        String id = now.ok().replaceFirst("(?s):.*", "");
        assertThat(computer.lastcall("status", id).ok()).contains("at once").contains("signed-out");
        assertThat(computer.journal()).contains("root signs out at once, without the minimum warning: " + id);
    }

    @Test
    @DisplayName(
            "cannot lock or disconnect a terminal, and signs it out only by force, since nobody knows what is open there")
    void terminal() {
        String session = computer.terminal("bob");
        assertThat(computer.lastcall("lock", session).exit()).isEqualTo(2);
        Ran disconnect = computer.lastcall("disconnect", session);
        assertThat(disconnect.exit()).isEqualTo(2);
        assertThat(disconnect.err()).contains("ask it to sign out");

        assertThat(computer.lastcall("sign-out", session, "--now", "--wait").exit())
                .isEqualTo(3);
        assertThat(computer.screen(session)).contains("root signs you out at once, without the usual warning");
        assertThat(computer.signedIn(session)).isTrue();

        assertThat(computer.lastcall("sign-out", session, "--now", "--force", "--wait")
                        .exit())
                .isZero();
        assertThat(computer.signedIn(session)).isFalse();
    }

    @Test
    @DisplayName("can go on with what a colleague has asked: both see who asked, extend it, and take it back")
    void colleagues() {
        String session = computer.terminal("carol");
        computer.lastcall("sign-out", session, "--reason", "Update").ok();
        String id = computer.lastcall("--json", "status").ok().replaceAll(".*\"id\":\"(r\\d+)\".*", "$1");

        assertThat(asDave("status", id)).contains("requested by root");
        asDave("extend", id, "10m");
        assertThat(computer.lastcall("status", id).ok()).contains("in 10m").doesNotContain("(passed)");
        asDave("cancel", id);

        assertThat(computer.lastcall("status", id).ok()).contains("cancelled");
        assertThat(computer.journal()).contains("dave extends " + id + " by 10m", "dave cancels " + id);
        assertThat(computer.signedIn(session)).isTrue();
    }

    private static String asDave(String... words) {
        var command = new java.util.ArrayList<>(List.of("runuser", "-u", "dave", "--", "lastcall"));
        command.addAll(List.of(words));
        return computer.inside(command.toArray(String[]::new)).ok();
    }
}
