package dev.lastcall.computer;

import static dev.lastcall.computer.Person.Answer.POSTPONE;
import static dev.lastcall.computer.Person.Answer.SIGN_OUT_NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.Message.Postponements;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("On a computer with desktops and real programs")
class CourseIT {
    private static final Duration HOLD = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static TestComputer computer;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"20s\"\nhold = \"20s\"\n");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @AfterEach
    void signEverybodyOut() {
        computer.signEverybodyOut();
    }

    @Test
    @DisplayName(
            "one postpones and then signs out, the other does nothing: every edit of both is on disk, and both are gone")
    void wholeCourse() {
        Person alice = Person.at(computer, "alice", 11);
        Person bob = Person.at(computer, "bob", 12);
        editLetterAndReport(alice);
        editListAndTable(bob);

        Asked asked =
                Asked.by(computer, "--all", "--in", "60s", "--postpone", "2x30s", "--reason", "The update at six");
        alice.answers(asked, POSTPONE, "postponed");
        assertThat(asked.row("alice").state()).isEqualTo("postponed");
        assertThat(asked.row("alice").postponements()).isEqualTo(new Postponements(1, 2));
        assertThat(alice.reads("letter.txt") + alice.reads("report.txt") + bob.reads("list.txt"))
                .isEqualTo("A letter.A report.A list.");
        alice.answers(asked, SIGN_OUT_NOW, "saving");
        asked.until("alice", "signed-out", PATIENCE);
        asked.until("bob", "signed-out", PATIENCE);

        assertThat(asked.exitOfWait()).isZero();
        assertThat(asked.states("alice"))
                .containsSubsequence("asked", "postponed", "saving", "signing-out", "signed-out");
        assertThat(asked.states("bob")).containsSubsequence("asked", "saving", "signing-out", "signed-out");
        assertThat(alice.isSignedIn()).isFalse();
        assertThat(bob.isSignedIn()).isFalse();
        assertThat(alice.reads("letter.txt")).isEqualTo("Dear Bob, A letter.");
        assertThat(alice.reads("report.txt")).contains("Revenue rose. A report.");
        assertThat(bob.reads("list.txt")).isEqualTo("Buy milk. A list.");
        assertThat(bob.readsDocument(bob.savedToday("Untitled 1.ods"))).contains(">Twelve<", ">Thirteen<");
    }

    @Test
    @DisplayName(
            "what cannot be saved keeps the session, named, with exit 3; with force the session ends, but only after the hold")
    void notSavable() {
        Person carol = Person.at(computer, "carol", 13);
        carol.hasFile("Last Call", "A file where saving wants its folder.\n");
        carol.opens("libreoffice", "--writer");
        carol.types("Untitled 1 - LibreOffice Writer", "Nowhere to go. ");

        Asked politely = Asked.by(computer, "--user", "carol", "--in", "20s", "--no-postpone");
        politely.until("carol", "blocked", PATIENCE);

        assertThat(politely.exitOfWait()).isEqualTo(3);
        assertThat(politely.row("carol").unsaved()).isNotEmpty().allMatch(name -> name.contains("Untitled 1"));
        assertThat(carol.isSignedIn()).isTrue();

        Asked firmly = Asked.by(computer, "--user", "carol", "--in", "20s", "--no-postpone", "--force");
        firmly.until("carol", "unsaved", PATIENCE);
        computer.until("carol is gone", () -> !carol.isSignedIn());

        assertThat(firmly.exitOfWait()).isZero();
        assertThat(firmly.states("carol")).containsSubsequence("saving", "unsaved", "signing-out");
        assertThat(firmly.row("carol").state()).isIn("signed-out", "forced");
        assertThat(computer.logged("of carol: unsaved").plus(HOLD))
                .isBeforeOrEqualTo(computer.logged("of carol: signing-out"));
    }

    @Test
    @DisplayName(
            "who has only a terminal reads the request there; nothing is known of what is open, so the session stays")
    void terminal() {
        String session = computer.terminal("bob");

        Asked asked = Asked.by(computer, "--user", "bob", "--in", "20s", "--reason", "The disk is full");
        computer.until("bob reads it", () -> computer.screen(session).contains("The disk is full"));
        asked.until("bob", "blocked", PATIENCE);

        assertThat(computer.screen(session)).contains("root asks you to sign out by", "stays signed in");
        assertThat(asked.exitOfWait()).isEqualTo(3);
        assertThat(asked.states("bob")).containsSubsequence("asked", "saving", "unsaved", "blocked");
        assertThat(computer.signedIn(session)).isTrue();
    }

    @Test
    @DisplayName(
            "who types `lastcall now` into a terminal window is signed out long before the deadline, everything saved")
    void typedAnswer() {
        Person alice = Person.at(computer, "alice", 14);
        alice.hasFile("letter.txt", "A letter.\n");
        alice.opens("emacs", "letter.txt");
        alice.types("letter.txt - GNU Emacs", "Dear Bob, ");
        alice.opens("xterm");

        Asked asked = Asked.by(computer, "--user", "alice", "--in", "30m");
        asked.until("alice", "asked", PATIENCE);
        alice.types("alice@vm", "lastcall now\n");
        asked.until("alice", "signed-out", PATIENCE);

        assertThat(asked.exitOfWait()).isZero();
        assertThat(alice.isSignedIn()).isFalse();
        assertThat(alice.reads("letter.txt")).isEqualTo("Dear Bob, A letter.");
        assertThat(asked.row("alice").deadline()).isAfter(Instant.now());
    }

    /** One window after the other, since a new one takes the keyboard to itself. */
    private static void editLetterAndReport(Person alice) {
        alice.hasFile("letter.txt", "A letter.\n");
        alice.hasFile("report.txt", "A report.\n");
        alice.opens("emacs", "letter.txt");
        alice.types("letter.txt - GNU Emacs", "Dear Bob, ");
        alice.opens("libreoffice", "--writer", "report.txt");
        alice.types("report.txt - LibreOffice Writer", "Revenue rose. ");
    }

    /** The second number is typed, but not entered into its cell. */
    private static void editListAndTable(Person bob) {
        bob.hasFile("list.txt", "A list.\n");
        bob.opens("xterm", "-title", "Neovim", "-e", "nvim", "list.txt");
        bob.types("^Neovim$", "IBuy milk. ");
        bob.opens("libreoffice", "--calc");
        bob.types("Untitled 1 - LibreOffice Calc", "Twelve\nThirteen");
    }
}
