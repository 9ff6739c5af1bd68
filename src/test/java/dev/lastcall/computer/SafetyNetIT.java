package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("computer")
@DisplayName("On a desktop, the safety net")
class SafetyNetIT {
    private static final String CONFIGURATION = """
            minimum-warning = "4s"
            hold = "25s"
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    private static TestComputer computer;

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot(CONFIGURATION);
    }

    /** A program that outlives its session keeps logind's record of it. */
    @AfterEach
    void signOut() {
        computer.inside("pkill", "--exact", "sleep");
        computer.signEverybodyOut();
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName("holds windows that are marked as modified, of which the administrator reads only program and count")
    void titles() {
        Person alice = Person.at(computer, "alice", 11);
        ledger(alice, "*love letters.led - Ledger");
        ledger(alice, "*debts.led - Ledger");
        ledger(alice, "taxes.led - Ledger");

        Asked asked = Asked.by(computer, "--user", "alice", "--in", "4s", "--no-postpone");
        asked.until("alice", "unsaved", PATIENCE);
        asked.until("alice", "blocked", PATIENCE);

        assertThat(asked.exitOfWait()).isEqualTo(3);
        assertThat(asked.row("alice").unsaved()).containsExactly("Ledger: 2 windows with unsaved changes");
        assertThat(alice.isSignedIn()).isTrue();
        assertThat(computer.journal()).doesNotContain("love letters");
    }

    @Test
    @DisplayName("holds for a program that blocks a shutdown, names its reason, and lets go with it")
    void inhibitor() {
        Person bob = Person.at(computer, "bob", 12);
        bob.opens(
                "systemd-inhibit",
                "--what=shutdown",
                "--mode=block",
                "--who=Brasero",
                "--why=Burning a disc",
                "sleep",
                "999");
        bob.opens("systemd-inhibit", "--what=sleep", "--mode=block", "--who=Player", "--why=A film", "sleep", "999");
        computer.until(
                "the disc is burning",
                () -> computer.inside("systemd-inhibit", "--list").out().contains("Burning a disc"));

        Asked asked = Asked.by(computer, "--user", "bob", "--in", "4s", "--no-postpone");
        asked.until("bob", "unsaved", PATIENCE);
        assertThat(asked.row("bob").unsaved()).containsExactly("Brasero: Burning a disc");

        computer.as("bob", "pkill", "--full", "--newest", "Burning a disc").ok();
        asked.until("bob", "signed-out", PATIENCE);

        assertThat(asked.exitOfWait()).isZero();
    }

    /** An application that nobody has written a hook for. */
    private static void ledger(Person person, String title) {
        person.opens("xterm", "-class", "Ledger", "-title", title, "-e", "sleep", "999");
        computer.until(
                title, () -> computer.as(person.name(), "wmctrl", "-l").out().contains(title));
    }
}
