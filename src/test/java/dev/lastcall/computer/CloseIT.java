package dev.lastcall.computer;

import static dev.lastcall.computer.Person.Answer.SIGN_OUT_NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("Closing, on a computer with desktops and real programs")
class CloseIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String EXAMPLES = "/usr/share/doc/lastcall/examples/";

    private static TestComputer computer;
    private static Desktops desktops;
    private Person alice;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"20s\"\nhold = \"20s\"\n");
        desktops = new Desktops(computer);
        computer.inside("mkdir", "-p", "/etc/lastcall/hooks.d").ok();
        computer.write("/etc/lastcall/hooks.d/stand-in.toml", """
                name    = "Stand-in"
                running = ["xterm"]
                save    = ["true"]
                """);
        computer.write("/etc/lastcall/hooks.d/asker.toml", """
                name    = "Asker"
                running = ["mousepad"]
                save    = ["true"]
                """);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @BeforeEach
    void sit() {
        alice = new Person(computer, "alice", desktops.of("alice"));
    }

    @Test
    @DisplayName("one application, at its user's word, leaves the document on disk and the session alone")
    void closesOne() {
        alice.hasFile("report.txt", "A report.\n");
        alice.opens("libreoffice", "--writer", "report.txt");
        alice.types("report.txt - LibreOffice Writer", "Revenue rose. ");

        Asked asked = Asked.by(computer, "--close", "libreoffice", "--user", "alice", "--in", "10m");
        alice.answers(asked, SIGN_OUT_NOW, "saving");
        asked.until("alice", "closed", PATIENCE);

        assertThat(asked.exitOfWait()).isZero();
        assertThat(asked.states("alice")).containsSubsequence("asked", "saving", "closed");
        assertThat(alice.reads("report.txt")).contains("Revenue rose. A report.");
        assertThat(runs("soffice.bin")).isFalse();
        assertThat(alice.isSignedIn()).isTrue();
    }

    @Test
    @DisplayName("what does not run is closed already, and nobody is asked; what nobody knows is told")
    void notRunning() {
        Asked asked = Asked.by(computer, "--close", "Emacs", "--user", "alice", "--in", "10m");
        assertThat(asked.exitOfWait()).isZero();
        assertThat(asked.row("alice").detail()).isEqualTo("Emacs is not running");
        assertThat(desktops.prompts("alice")).isFalse();

        Asked unknown = Asked.by(computer, "--close", "quickbooks", "--user", "alice", "--in", "10m");
        assertThat(unknown.exitOfWait()).isEqualTo(3);
        assertThat(unknown.row("alice").detail()).contains("quickbooks");
    }

    @Test
    @DisplayName("without a close step, by its windows; and by force, after the hold, what only asks a question")
    void byItsWindows() {
        alice.opens("xterm");
        alice.windowOf("alice@vm");
        Asked politely = Asked.by(computer, "--close", "stand-in", "--user", "alice", "--in", "20s", "--no-postpone");
        politely.until("alice", "closed", PATIENCE);
        assertThat(runs("xterm")).isFalse();

        alice.opens("mousepad", "--disable-server");
        alice.types("Untitled 1 - Mousepad", "Unsaved words");
        Asked firmly =
                Asked.by(computer, "--close", "asker", "--user", "alice", "--in", "20s", "--no-postpone", "--force");
        firmly.until("alice", "closed", PATIENCE);

        assertThat(firmly.states("alice")).containsSubsequence("asked", "unsaved", "closed");
        assertThat(runs("mousepad")).isFalse();
        assertThat(alice.isSignedIn()).isTrue();
    }

    @Test
    @DisplayName("programs that have registered, one in Python and one in a shell, save and close on a sign-out")
    void registered() {
        Person bob = new Person(computer, "bob", desktops.of("bob"));
        bob.opens("sh", "-c", "(echo Buy milk; exec sleep 1000) | " + EXAMPLES + "register.py notes.txt");
        bob.opens(EXAMPLES + "register.sh", "count.txt");

        computer.until("both have registered", () -> connections() >= 2);
        Asked asked = Asked.by(computer, "--user", "bob", "--in", "20s", "--no-postpone");
        asked.until("bob", "signed-out", PATIENCE);

        assertThat(bob.reads("notes.txt")).isEqualTo("Buy milk");
        assertThat(bob.reads("count.txt").strip()).containsOnlyDigits();
        assertThat(asked.row("bob").hooks())
                .extracting(hook -> hook.name() + ": " + hook.result() + ", " + hook.detail())
                .contains("Notes: saved, notes.txt, closed", "Counter: saved, count.txt, closed");
    }

    private boolean runs(String program) {
        return computer.inside("pgrep", "--euid", "alice", "--exact", program).exit() == 0;
    }

    /** As the kernel lists them: the agent's ends have the socket's path, and are streams (0001) that are connected (03). */
    private long connections() {
        return computer.read("/proc/net/unix")
                .lines()
                .filter(line -> line.contains(" 0001 03 ") && line.contains("/lastcall/agent-"))
                .count();
    }
}
