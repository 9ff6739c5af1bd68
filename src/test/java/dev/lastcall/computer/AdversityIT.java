package dev.lastcall.computer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.cli.StatusObject;
import dev.lastcall.protocol.Message.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("computer")
@DisplayName("When things go wrong on a computer")
class AdversityIT {
    private static final Duration MINIMUM_WARNING = Duration.ofSeconds(20);

    private static TestComputer computer;
    private static Desktops desktops;
    private static HostService host;

    @RegisterExtension
    final Witness witness = new Witness(() -> computer);

    @BeforeAll
    static void boot() {
        computer = TestComputer.boot("minimum-warning = \"20s\"\nhold = \"20s\"\n");
        desktops = new Desktops(computer);
        host = new HostService(computer);
    }

    @AfterAll
    static void halt() {
        computer.close();
    }

    @Test
    @DisplayName(
            "a host killed in the middle of a countdown stands again where it stood, and the session is signed out in the end")
    void hostKilled() {
        String session = desktops.of("alice");
        var request = Standing.ask(computer, session, "--in", "30s", "--postpone", "2x15s", "--reason", "Update");
        request.until("asked");
        computer.as("alice", "lastcall", "postpone", "10s", "--note", "nearly done")
                .ok();
        StatusObject.Row before = request.row();
        String pid = host.pid();

        host.kill();
        host.untilBackAfter(pid);

        assertThat(request.row().deadline()).isEqualTo(before.deadline());
        assertThat(request.row().postponements()).isEqualTo(before.postponements());
        assertThat(request.row().postponements().used()).isEqualTo(1);
        assertThat(request.row().note()).isEqualTo("nearly done");
        request.untilAgent(true);
        assertThat(request.row().state()).isEqualTo("postponed");
        request.until("signed-out");
        assertThat(Instant.now()).isAfter(before.deadline());
    }

    @Test
    @DisplayName(
            "a host killed while programs save waits for the same saving, and the session is signed out in the end")
    void hostKilledWhileSaving() {
        String session = desktops.of("carol");
        var slow = SlowProgram.start(computer, "carol");
        var request = Standing.ask(computer, session);
        slow.untilSaving();
        String pid = host.pid();

        host.kill();
        host.untilBackAfter(pid);

        request.untilAgent(true);
        assertThat(request.row().state()).isEqualTo("saving");
        slow.letSave();
        request.until("signed-out");
        assertThat(request.row().hooks()).contains(new Outcome("Slow", "saved", "slow.txt"));
    }

    @Test
    @DisplayName("what was saved while the host was away is told to it when it is back")
    void savedWithoutHost() {
        String session = desktops.of("bob");
        var slow = SlowProgram.start(computer, "bob");
        var request = Standing.ask(computer, session, "--in", "20m");
        request.until("asked");
        computer.as("bob", "lastcall", "now").ok();
        slow.untilSaving();

        host.kill();
        computer.inside("systemctl", "stop", "lastcall-host").ok();
        slow.letSave();
        slow.untilSaved();
        computer.inside("systemctl", "start", "lastcall-host").ok();
        computer.until("the host answers", host::answers);

        request.until("signed-out", Duration.ofSeconds(90));
        assertThat(request.row().hooks()).contains(new Outcome("Slow", "saved", "slow.txt"));
    }

    @Test
    @DisplayName("an agent killed and started again shows the same countdown, and the session is signed out in the end")
    void agentKilled() {
        String session = desktops.of("alice");
        var request = Standing.ask(computer, session, "--in", "40s", "--reason", "Update");
        request.until("asked");
        computer.until("the prompt is on the screen", () -> desktops.prompts("alice"));
        Instant deadline = request.row().deadline();

        killAgent("alice");
        request.untilAgent(false);
        computer.until("the prompt is gone", () -> !desktops.prompts("alice"));
        computer.start("alice", "lastcall", "agent");
        request.untilAgent(true);

        computer.until("the prompt is on the screen again", () -> desktops.prompts("alice"));
        assertThat(request.row().deadline()).isEqualTo(deadline);
        request.until("signed-out");
    }

    @Test
    @DisplayName(
            "a session whose agent is gone for good stays signed in, and whoever asked hears that nothing is known of it")
    void agentGone() {
        String session = desktops.of("dave");
        var request = Standing.ask(computer, session);
        request.until("asked");

        killAgent("dave");

        request.until("blocked");
        assertThat(request.row().agent()).isFalse();
        assertThat(request.row().unsaved()).singleElement().asString().contains("not known");
        assertThat(computer.lastcall("wait", request.id()).exit()).isEqualTo(3);
        assertThat(computer.signedIn(session)).isTrue();
        computer.start("dave", "lastcall", "agent");
    }

    @Test
    @DisplayName("a request cancelled in the last second lets the session live, and the prompt says so")
    void cancelledInTheLastSecond() {
        String session = desktops.of("carol");
        var request = Standing.ask(computer, session);
        request.until("asked");
        Instant lastSecond = request.row().deadline().minusMillis(900);

        Ran said = Spoken.at(computer, lastSecond, "{\"type\":\"cancel\",\"id\":\"" + request.id() + "\"}");

        assertThat(said.ok()).contains("done");
        assertThat(request.row().state()).isEqualTo("cancelled");
        request.untilDeadlineHasPassed();
        assertThat(request.row().state()).isEqualTo("cancelled");
        assertThat(request.whole().ended()).isTrue();
        assertThat(computer.signedIn(session)).isTrue();
        computer.picture("carol", "cancelled");
        assertThat(desktops.prompts("carol")).isTrue();
        computer.until("the prompt can be put away", () -> {
            computer.as("carol", "xdotool", "search", "--onlyvisible", "--name", "^Last Call$", "windowactivate");
            computer.as("carol", "xdotool", "key", "Escape");
            return !desktops.prompts("carol");
        });
    }

    @Test
    @DisplayName("a request extended in the last seconds goes on asking until its new deadline")
    void extendedInTheLastSeconds() {
        var request = Standing.ask(computer, desktops.of("carol"));
        request.until("asked");
        Instant deadline = request.row().deadline();

        Ran said = Spoken.at(
                computer,
                deadline.minusMillis(1500),
                "{\"type\":\"extend\",\"id\":\"" + request.id() + "\",\"length\":\"PT40S\"}");

        assertThat(said.ok()).contains("done");
        assertThat(request.row().deadline()).isEqualTo(deadline.plusSeconds(40));
        computer.until("the first deadline", () -> Instant.now().isAfter(deadline.plusSeconds(2)));
        assertThat(request.row().state()).isEqualTo("asked");
        computer.lastcall("cancel", request.id()).ok();
    }

    @Test
    @DisplayName("a locked session is waited for, and asked again with the whole minimum warning once it is unlocked")
    void locked() {
        String session = desktops.of("carol");
        var request = Standing.ask(computer, session);
        request.until("asked");

        lockedHint("carol", true);
        request.until("waiting");
        request.untilDeadlineHasPassed();

        assertThat(request.row().state()).isEqualTo("waiting");
        assertThat(request.row().detail()).isEqualTo("locked");
        assertThat(computer.signedIn(session)).isTrue();
        Instant unlocked = Instant.now();
        lockedHint("carol", false);
        request.until("asked");
        assertThat(request.row().deadline()).isAfterOrEqualTo(unlocked.plus(MINIMUM_WARNING));
        computer.until("the prompt is on the screen", () -> desktops.prompts("carol"));
        computer.lastcall("cancel", request.id()).ok();
    }

    private static void killAgent(String user) {
        String pid =
                computer.inside("pgrep", "-u", user, "-f", "lastcall.jar agent").ok();
        computer.inside("kill", "-KILL", pid).ok();
    }

    /** As a screen locker does. */
    private static void lockedHint(String user, boolean locked) {
        computer.as(
                        user,
                        "busctl",
                        "call",
                        "org.freedesktop.login1",
                        "/org/freedesktop/login1/session/auto",
                        "org.freedesktop.login1.Session",
                        "SetLockedHint",
                        "b",
                        Boolean.toString(locked))
                .ok();
    }
}
