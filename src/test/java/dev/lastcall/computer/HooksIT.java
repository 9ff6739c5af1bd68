package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.Message.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
@Tag("computer")
@DisplayName("The hooks that come with Last Call")
class HooksIT {
    private static TestComputer computer;

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"5s\"\nhold = \"5s\"\n");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName("save what is open in the real programs, and say so honestly: every test of theirs passes")
    void theirOwnTests() {
        computer.inside("mkdir", "-p", "/srv/lastcall/src/test").ok();
        computer.inside("cp", "-r", "/opt/lastcall/packaging", "/srv/lastcall/").ok();
        computer.inside("cp", "-r", "/opt/lastcall/src/test/hooks", "/srv/lastcall/src/test/")
                .ok();
        computer.inside("chmod", "-R", "a+rX", "/srv/lastcall").ok();

        Ran tests = computer.inside("python3", "/srv/lastcall/src/test/hooks");

        assertThat(tests.exit()).as(tests.out()).isZero();
        assertThat(tests.out()).containsPattern("Ran \\d{3,} tests in \\d+ s: OK");
    }

    @Test
    @DisplayName("name an editor that somebody runs as another user, and the sign-out waits for it")
    void asAnotherUser() {
        String session = computer.desktop("alice", 11);
        String vim = vimOfBob();

        var request = Standing.ask(computer, session);

        request.until("blocked");
        assertThat(request.row().hooks())
                .contains(new Outcome(
                        "Vim",
                        "unsaved",
                        "Vim (process " + vim + ") runs as bob and cannot be asked: save its files and close it"));
        assertThat(computer.signedIn(session)).isTrue();
    }

    /** As alice would start it on her desktop, in a terminal; its process id. */
    private static String vimOfBob() {
        computer.start("alice", "xterm", "-e", "su", "bob", "-c", "vim -n /tmp/notes.txt");
        computer.until("bob's Vim is there", () -> !pidOfVim().isEmpty());
        return pidOfVim();
    }

    private static String pidOfVim() {
        return computer.inside("pgrep", "-u", "bob", "-x", "vim").out().strip();
    }
}
