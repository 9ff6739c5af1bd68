package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.ToCommand.Surface;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("Besides the window, a session shows its countdown")
class SurfacesIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration REACTION = Duration.ofSeconds(5);
    private static final int LEFT = 1;
    private static final int RIGHT = 3;

    /** Where the second line of the tray's menu is, from its top, and the buttons of a notification, from its lower right corner. */
    private static final int SECOND_LINE = 41;

    private static final int FROM_BOTTOM = 30;
    private static final int SIGN_OUT_NOW = 76;
    private static final int POSTPONE = 204;

    private static TestComputer computer;

    @RegisterExtension
    final AfterTestExecutionCallback witness =
            context -> context.getExecutionException().ifPresent(failure -> {
                computer.picture("alice", "surfaces-failed");
                failure.addSuppressed(computer.account());
            });

    private Person alice;
    private OnScreen screen;

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"20s\"\nhold = \"20s\"\n");
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @BeforeEach
    void signIn() {
        alice = Person.at(computer, "alice", 11);
        screen = new OnScreen(alice);
        screen.pointAway();
    }

    @AfterEach
    void signEverybodyOut() {
        computer.signEverybodyOut();
    }

    @Test
    @DisplayName(
            "in the desktop's own tray, whose menu answers, and which is found again after the panel has begun anew")
    void ownTray() {
        Standing asked = Standing.ask(computer, alice.session(), "--in", "20m", "--postpone", "3x15m");
        isShown(asked, "tray");
        computer.until(
                "the panel knows the icon", PATIENCE, () -> screen.registered().contains("StatusNotifierItem"));
        computer.picture("alice", "surfaces-tray");

        choosesInTray(asked, "postponed");
        assertThat(asked.row().postponements().used()).isEqualTo(1);

        promptGoes();
        comesBackAtAClick();

        computer.as("alice", "pkill", "--exact", "xfce4-panel");
        computer.until("the panel has gone", PATIENCE, () -> !screen.hasTray());
        computer.start("alice", "xfce4-panel");
        computer.until(
                "the new panel knows it", PATIENCE, () -> screen.registered().contains("StatusNotifierItem"));
        computer.picture("alice", "surfaces-tray-again");
        assertThat(alice.counts("Plugin Restart")).isZero();
    }

    @Test
    @DisplayName("in a tray that knows only the older way, which answers, too")
    void olderTray() {
        computer.as("alice", "pkill", "--exact", "xfce4-panel");
        computer.until("the panel has gone", PATIENCE, () -> !screen.hasTray());
        computer.start("alice", "python3", "-c", """
                import dbus, dbus.mainloop.glib
                from gi.repository import GLib
                dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
                dbus.SessionBus().request_name("org.kde.StatusNotifierWatcher", 4)
                GLib.MainLoop().run()
                """);
        computer.until(
                "nobody watches for icons",
                PATIENCE,
                () -> screen.bus("list")
                        .lines()
                        .anyMatch(
                                line -> line.startsWith("org.kde.StatusNotifierWatcher") && line.contains("python3")));
        computer.start("alice", "xfce4-panel");

        Standing asked = Standing.ask(computer, alice.session(), "--in", "20m", "--postpone", "3x15m");
        isShown(asked, "tray");
        computer.picture("alice", "surfaces-older-tray");
        promptGoes();

        comesBackAtAClick();
    }

    @Test
    @DisplayName("in one notification, which is replaced, answers by its buttons, and goes with the answer")
    void notification() {
        Standing first = Standing.ask(computer, alice.session(), "--in", "110s", "--postpone", "3x60s");
        isShown(first, "notification");
        screen.notification();
        Standing second =
                Standing.ask(computer, alice.session(), "--in", "100s", "--reason", "And <b>another</b> & more");
        isShown(second, "notification");
        computer.until("it tells both", REACTION, () -> screen.notification().height() > 100);
        computer.picture("alice", "surfaces-notification");
        assertThat(screen.notifications()).hasSize(1);

        presses(first, POSTPONE, "postponed");
        computer.until("it has gone", PATIENCE, () -> screen.notifications().isEmpty());
        assertThat(first.row().postponements().used()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "in a notification whose other button signs out at one click, and which a cancelled request takes along")
    void signsOut() {
        Standing cancelled = Standing.ask(computer, alice.session(), "--in", "110s");
        screen.notification();
        computer.lastcall("cancel", cancelled.id()).ok();
        cancelled.until("cancelled");
        computer.until(
                "the last notice passes", PATIENCE, () -> screen.notifications().isEmpty());

        Standing asked = Standing.ask(computer, alice.session(), "--in", "110s");
        presses(asked, SIGN_OUT_NOW, "signed-out");
    }

    private void isShown(Standing asked, String where) {
        computer.until(
                "it is shown: " + where,
                PATIENCE,
                () -> asked.row().surfaces().stream().map(Surface::where).anyMatch(where::equals));
    }

    /** Clicks again where nothing comes of it: nothing answers in its first moments. */
    private void presses(Standing asked, int fromRight, String state) {
        computer.until("the button makes it " + state, PATIENCE, () -> {
            screen.notifications().stream()
                    .findFirst()
                    .ifPresent(area -> screen.click(area.right() - fromRight, area.bottom() - FROM_BOTTOM, LEFT));
            return computer.within(REACTION, () -> asked.row().state().equals(state));
        });
    }

    private void choosesInTray(Standing asked, String state) {
        computer.until("the menu makes it " + state, PATIENCE, () -> {
            var tray = screen.tray();
            screen.click(tray.x() + 13, tray.y() + 13, RIGHT);
            var menu = screen.menu();
            computer.picture("alice", "surfaces-menu");
            screen.click(menu.x() + 60, menu.y() + SECOND_LINE, LEFT);
            return computer.within(REACTION, () -> asked.row().state().equals(state));
        });
        screen.pointAway();
    }

    /** A panel that has just closed a menu may swallow the first click. */
    private void comesBackAtAClick() {
        computer.until("the prompt is back", PATIENCE, () -> {
            var tray = screen.tray();
            screen.click(tray.x() + 13, tray.y() + 13, LEFT);
            return computer.within(REACTION, () -> alice.counts("^Last Call$") == 1);
        });
        screen.pointAway();
    }

    /** Closed, it goes into the tray. */
    private void promptGoes() {
        computer.until("the prompt goes", PATIENCE, () -> {
            computer.as("alice", "sh", "-c", "wmctrl -c 'Last Call'");
            return computer.within(REACTION, () -> alice.counts("^Last Call$") == 0);
        });
    }
}
