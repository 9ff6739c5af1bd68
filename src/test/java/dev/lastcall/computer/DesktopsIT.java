package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("desktops")
@DisplayName("On every desktop")
class DesktopsIT {
    private static final String CONFIGURATION = """
            minimum-warning = "4s"
            hold = "5s"
            logout-limit = "20s"
            rung-limit = "5s"
            """;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** GNOME would go on after a minute. */
    private static final Duration LONGER_THAN_ANY_DESKTOP_WAITS = Duration.ofSeconds(70);

    /** Has nothing against the end of the session until it is asked. */
    private static final String STUBBORN = """
            import gi
            gi.require_version("Gtk", "3.0")
            from gi.repository import Gtk

            class Renderer(Gtk.Application):
                def __init__(self):
                    super().__init__(application_id="org.example.Renderer", register_session=True)
                    self.connect("query-end", self.object)

                def object(self, *_):
                    self.inhibit(self.get_windows()[0], Gtk.ApplicationInhibitFlags.LOGOUT, "A film is being rendered")

                def do_activate(self):
                    Gtk.ApplicationWindow(application=self, title="Renderer").show_all()

            Renderer().run()
            """;

    private static TestComputer computer;
    private static int display = 10;

    @BeforeAll
    static void boot() {
        computer = TestComputer.withDesktops(CONFIGURATION);
        computer.write("/opt/renderer.py", STUBBORN);
    }

    @AfterEach
    void signOut() {
        computer.signEverybodyOut();
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @ParameterizedTest
    @CsvSource({"xfce, alice", "mate, bob", "lxqt, carol", "plasma, dave", "gnome, alice"})
    @DisplayName("the whole course: asked at the screen, saved, signed out, and nothing lost")
    void course(String desktop, String user) {
        Person person = signIn(user, desktop);
        person.hasFile("letter.txt", "A letter.\n");
        person.opens("emacs", "letter.txt");
        person.types("letter.txt - GNU Emacs", "Dear Bob, ");

        Asked asked = Asked.by(computer, "--user", user, "--in", "8s", "--no-postpone");
        asked.until(user, "asked", PATIENCE);
        assertThat(asked.comesTo(user, "signed-out", PATIENCE))
                .as(asked.row(user).detail())
                .isTrue();

        assertThat(asked.exitOfWait()).isZero();
        computer.until("nothing is left of the session", () -> !person.isSignedIn());
        assertThat(person.reads("letter.txt")).isEqualTo("Dear Bob, A letter.");
        System.out.println(desktop + ": gone after " + lastOf(user));
    }

    @ParameterizedTest
    @CsvSource({"mate, bob", "gnome, carol"})
    @DisplayName("that asks its programs, one that objects is named with its reason, and the session stays")
    void veto(String desktop, String user) {
        Person person = signIn(user, desktop);
        person.opens("python3", "/opt/renderer.py");
        computer.until(
                "it renders", () -> computer.as(user, "wmctrl", "-l").out().contains("Renderer"));

        Asked asked = Asked.by(computer, "--user", user, "--in", "4s", "--no-postpone");
        asked.until(user, "blocked", PATIENCE);

        assertThat(asked.row(user).detail())
                .startsWith("The desktop did not log out: ")
                .contains("Renderer: A film is being rendered");
        assertThat(asked.exitOfWait()).isEqualTo(3);
        assertThat(computer.within(LONGER_THAN_ANY_DESKTOP_WAITS, () -> !person.isSignedIn()))
                .isFalse();
    }

    @Test
    @DisplayName(
            "a session manager that takes the call and does nothing is noticed: the session stays, or with force goes all the same")
    void nothingHappens() {
        Person dave = signIn("dave", "mate");
        computer.inside("pkill", "-STOP", "--exact", "mate-session").ok();

        Asked politely = Asked.by(computer, "--user", "dave", "--in", "4s", "--no-postpone");
        politely.until("dave", "blocked", PATIENCE);
        assertThat(politely.row("dave").detail()).isEqualTo("The session did not end");
        assertThat(dave.isSignedIn()).isTrue();

        Asked firmly = Asked.by(computer, "--user", "dave", "--in", "4s", "--no-postpone", "--force");
        firmly.until("dave", "forced", PATIENCE);
        computer.until("nothing is left of the session", () -> !dave.isSignedIn());
    }

    private static Person signIn(String user, String desktop) {
        display++;
        return new Person(computer, user, computer.desktop(user, display, desktop));
    }

    private static Duration lastOf(String user) {
        Instant begun = computer.logged("of " + user + ": signing-out");
        return Duration.between(begun, computer.logged("of " + user + ": signed-out"));
    }
}
