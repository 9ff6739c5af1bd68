package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** The work that administrators did with Task Manager, {@code query session}, Process Explorer or a company file's user list. */
@Isolated
@Tag("computer")
@DisplayName("An administrator of five people")
class AdministratorIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path LOG = Path.of("target/computer/administrator.txt");
    private static final String LEDGER = "/srv/company/ledger.txt";

    private static TestComputer computer;
    private static Person alice;
    private static Person carol;
    private static RemoteShell bob;
    private static String daves;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void boot() throws IOException {
        computer = TestComputer.boot("minimum-warning = \"10s\"\nhold = \"10s\"\n");
        RemoteShell.serve(computer);
        Files.createDirectories(LOG.getParent());
        Files.deleteIfExists(LOG);
        alice = Person.at(computer, "alice", 11);
        carol = Person.at(computer, "carol", 12);
        computer.desktop("erin", 13);
        bob = RemoteShell.signedIn(computer, "bob");
        daves = computer.terminal("dave");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName("sees, asks, reads and answers, closes, keeps out and looks back, and nobody loses a word")
    void afternoon() throws IOException {
        aliceWrites();
        seesWhoIsOn();
        locksAndTells();
        asksEverybody();
        findsWhoHoldsAFile();
        closesOneApplication();
        signsOneOut();
        keepsOut();
        looksBack();
    }

    private static void aliceWrites() {
        alice.hasFile("letter.txt", "A letter.\n");
        alice.opens("mousepad", "letter.txt");
        alice.types("letter.txt - Mousepad", "Dear Bob, ");
    }

    /** Before: Task Manager's list of users, or `query session`. */
    private static void seesWhoIsOn() throws IOException {
        computer.as(
                        "erin",
                        "busctl",
                        "call",
                        "org.freedesktop.login1",
                        "/org/freedesktop/login1/session/auto",
                        "org.freedesktop.login1.Session",
                        "SetLockedHint",
                        "b",
                        "true")
                .ok();
        computer.until("alice's letter is seen as unsaved", () -> line("alice").contains(" 1"));

        String table = says("sessions");

        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(line("alice")).contains("x11").containsPattern("\\d+M ");
        assertThat(line("bob")).contains("ssh");
        assertThat(line("dave")).contains("tty");
        assertThat(line("erin")).contains("locked");
    }

    /** Before: Process Explorer's Users menu. */
    private static void locksAndTells() throws IOException {
        says("message", "The printer is back", "--all");
        computer.until("dave reads it", () -> computer.screen(daves).contains("The printer is back"));
        computer.until("bob reads it", () -> bob.screen().contains("The printer is back"));
        computer.picture("carol", "administrator-message");
    }

    /** Before: walking over to everybody. */
    private static void asksEverybody() throws IOException {
        String dry = says("request", "--all", "--except", "dave", "--in", "10m", "--dry-run");
        assertThat(dry).contains("alice", "bob", "carol", "erin");

        Asked asked = Asked.by(
                computer,
                "--all",
                "--except",
                "dave",
                "--in",
                "10m",
                "--postpone",
                "2x15m",
                "--reason",
                "The update at six");
        asked.until("alice", "asked", PATIENCE);
        computer.as("alice", "lastcall", "note", "on the phone until 5").ok();
        computer.until("the note is read", () -> asked.row("alice").note().contains("on the phone"));
        says("message", "Take your time", "--user", "alice");
        computer.as("carol", "lastcall", "postpone").ok();
        asked.until("carol", "postponed", PATIENCE);

        String status = computer.as("dave", "lastcall", "status").ok();
        log("dave$ lastcall status", status);
        assertThat(status).contains("requested by root", "on the phone until 5", "postponed", "locked");
        computer.picture("alice", "administrator-prompt");

        computer.as("dave", "lastcall", "cancel", asked.status().id()).ok();
        asked.until("alice", "cancelled", PATIENCE);
    }

    /** Before: the list of users of a company file. */
    private static void findsWhoHoldsAFile() throws IOException {
        computer.inside("install", "-d", "-m", "0777", "/srv/company").ok();
        computer.write(LEDGER, "1 rose\n");
        carol.opens("tail", "-f", LEDGER);
        computer.until("carol is found", () -> holding().exit() == 0);

        assertThat(says("request", "--holding", LEDGER, "--dry-run"))
                .contains("carol", "tail")
                .doesNotContain("alice");
        Asked asked = Asked.by(computer, "--holding", LEDGER, "--in", "10m", "--reason", "The ledger is moved");
        asked.until("carol", "asked", PATIENCE);
        assertThat(asked.status().sessions()).hasSize(1);
        computer.lastcall("cancel", asked.status().id()).ok();
        computer.inside("pkill", "--full", LEDGER).ok();
    }

    /** Before: "Close Company File for Users". */
    private static void closesOneApplication() {
        Asked asked = Asked.by(computer, "--close", "mousepad", "--user", "alice", "--in", "10s", "--no-postpone");
        asked.until("alice", "closed", PATIENCE);

        assertThat(alice.reads("letter.txt")).isEqualTo("Dear Bob, A letter.");
        assertThat(alice.isSignedIn()).isTrue();
        assertThat(asked.exitOfWait()).isZero();
    }

    /** Before: `logoff 3`. */
    private static void signsOneOut() throws IOException {
        carol.opens("mousepad", "plan.txt");
        carol.types("plan.txt - Mousepad", "A plan.");

        says("sign-out", carol.session(), "--wait");

        assertThat(carol.isSignedIn()).isFalse();
        assertThat(carol.reads("plan.txt")).contains("A plan.");
    }

    /** Before: a new password, so that nobody comes back. */
    private static void keepsOut() throws IOException {
        says("keep-out", "--for", "1h", "--reason", "The disk is replaced");
        RemoteShell refused = RemoteShell.of(computer, "carol");
        computer.until("carol is refused", refused::isOver);
        log("carol's screen", refused.screen());
        assertThat(refused.screen()).contains("The disk is replaced").doesNotContain("carol@vm");
        assertThat(bob.isOver()).isFalse();

        says("keep-out", "--lift");
        RemoteShell.signedIn(computer, "carol");
    }

    /** Before: the system's activity logs. */
    private static void looksBack() throws IOException {
        assertThat(says("history")).contains("alice", "closed", "carol", "signed-out", "cancelled");
    }

    private static Ran holding() {
        return computer.lastcall("request", "--holding", LEDGER, "--dry-run");
    }

    private static String line(String user) {
        return computer.lastcall("sessions")
                .out()
                .lines()
                .filter(line -> line.contains(" " + user + " "))
                .findFirst()
                .orElse("");
    }

    /** What the command prints; all of it can be read afterwards. */
    private static String says(String... words) throws IOException {
        Ran ran = computer.lastcall(words);
        log("root# lastcall " + String.join(" ", Arrays.asList(words)), ran.out() + ran.err());
        return ran.ok();
    }

    private static void log(String what, String text) throws IOException {
        String before = Files.exists(LOG) ? Files.readString(LOG) : "";
        Files.writeString(LOG, before + what + "\n" + text + "\n");
    }
}
