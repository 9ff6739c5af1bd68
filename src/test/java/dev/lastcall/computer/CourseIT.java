package dev.lastcall.computer;

import static dev.lastcall.computer.Person.Answer.POSTPONE;
import static dev.lastcall.computer.Person.Answer.SIGN_OUT_NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.Message.Postponements;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("On a computer with desktops and real programs")
class CourseIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static TestComputer computer;

    @RegisterExtension
    final AfterTestExecutionCallback witness =
            context -> context.getExecutionException().ifPresent(failure -> failure.addSuppressed(computer.account()));

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
