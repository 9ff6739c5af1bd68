package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.SessionGone;
import dev.lastcall.protocol.ToCommand.SessionsTold;
import dev.lastcall.testing.ScriptedHost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verb sessions")
class SessionsCommandTest {
    @Test
    @DisplayName("writes the documented JSON")
    void json() {
        var command = new CommandRun(new ScriptedHost().answering(Said.alice(), Said.DONE));

        command.run("sessions", "--json");

        assertThat(command.out())
                .isEqualTo("[{\"id\":\"2\",\"user\":\"alice\",\"name\":\"Alice Liddell\",\"state\":\"disconnected\","
                        + "\"kind\":\"wayland\",\"remote\":null,\"since\":\"2026-11-20T09:12:00Z\","
                        + "\"idleSeconds\":7830,\"idleFrom\":\"desktop\",\"cpuPercent\":12.5,"
                        + "\"memoryBytes\":1288490189,\"processes\":103,\"unsaved\":2,\"agent\":true,"
                        + "\"request\":\"r1\",\"requests\":[\"r1\"]}]\n");
    }

    @Test
    @DisplayName("shows people a table that fits 80 columns")
    void table() {
        var command = new CommandRun(new ScriptedHost().answering(Said.alice(), Said.DONE));

        command.run("sessions");

        assertThat(command.out()).isEqualTo("""
                ID  USER   STATE    KIND     SINCE    IDLE  CPU   MEM  PROC
                2   alice  discon.  wayland  Nov 20  2h10m  13%  1.2G   103  r1 2 unsaved
                """);
        assertThat(command.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    @DisplayName("cuts long names where the terminal is too narrow, and nowhere else")
    void narrow() {
        var bob = Said.bob();
        var longName = new Session(
                bob.id(),
                "bartholomew.featherstone@example.org",
                bob.name(),
                bob.state(),
                bob.kind(),
                bob.remote(),
                bob.since(),
                bob.idleSeconds(),
                bob.idleFrom(),
                bob.cpuPercent(),
                bob.memoryBytes(),
                bob.processes(),
                bob.unsaved(),
                bob.agent(),
                Optional.of("r12"),
                List.of("r12"));
        var host = new ScriptedHost().answering(Said.alice(), longName, Said.DONE);
        var terminal = new CommandRun(host).onTerminal().with("NO_COLOR", "1");
        var piped = new CommandRun(host);

        terminal.run("sessions");
        piped.run("sessions");

        assertThat(terminal.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(terminal.out()).contains("…").contains("discon.").contains("r12");
        assertThat(piped.out()).contains("bartholomew.featherstone@example.org", "192.168.100.200");
    }

    @Test
    @DisplayName("fits 80 columns with everything filled in and names of eight letters")
    void full() {
        var row = new Session(
                "1234",
                "benjamin",
                Optional.empty(),
                "disconnected",
                "wayland",
                Optional.empty(),
                Said.alice().since(),
                Optional.of(Duration.ofMinutes(599).toSeconds()),
                Optional.of("display"),
                Optional.of(799.6),
                Optional.of(999L << 20),
                Optional.of(1234),
                Optional.of(12),
                true,
                Optional.of("r12"),
                List.of("r12"));
        var command = new CommandRun(new ScriptedHost().answering(row, Said.DONE));

        command.run("sessions");

        assertThat(command.out())
                .contains("benjamin  discon.  wayland  Nov 20  9h59m  800%  999M  1234  r12 12 unsaved");
        assertThat(command.out().lines()).allMatch(line -> line.length() <= 81);
    }

    @Test
    @DisplayName("says what is not known, and never takes it for nothing")
    void unknown() {
        var row = new Session(
                "7",
                "bob",
                Optional.empty(),
                "active",
                "ssh",
                Optional.of("192.0.2.7"),
                Said.bob().since(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
        var command = new CommandRun(new ScriptedHost().answering(row, Said.DONE));

        command.run("sessions");

        assertThat(command.out()).isEqualTo("""
                ID  USER  STATE   KIND  SINCE  IDLE  CPU  MEM  PROC
                7   bob   active  ssh   17:00     ?    ?    ?     ?  no agent
                    from 192.0.2.7
                """);
    }

    @Test
    @DisplayName("sorts by user, or by what is asked for, and shows one user's alone")
    void sorted() {
        var host = new ScriptedHost().answering(Said.bob(), Said.alice(), Said.DONE);
        var byUser = new CommandRun(host);
        var bySince = new CommandRun(host);
        var bobs = new CommandRun(host);

        byUser.run("sessions");
        bySince.run("sessions", "--sort", "cpu");
        bobs.run("sessions", "--user", "bob");

        assertThat(byUser.out()).containsSubsequence("alice", "bob");
        assertThat(bySince.out()).containsSubsequence("alice", "bob");
        assertThat(bobs.out()).contains("bob").doesNotContain("alice");
    }

    @Test
    @DisplayName("watching goes on when the host comes back, with what has changed meanwhile and nothing twice")
    void watchedAcrossRestart() {
        var host = new ScriptedHost()
                .answering(Said.alice(), Said.bob(), new SessionsTold())
                .closing()
                .then(Said.alice(), new SessionsTold(), Said.DONE);
        var command = new CommandRun(host);

        int exit = command.run("sessions", "--watch", "--json");

        assertThat(exit).isZero();
        assertThat(command.out().lines().map(line -> line.replaceAll(".*\"user\":\"(\\w+)\".*", "$1")))
                .containsExactly("alice", "bob", "bob");
        assertThat(command.out().lines().toList().getLast()).contains("\"gone\":true");
    }

    @Test
    @DisplayName("goes on with a line for each change where nobody sees a screen")
    void watchedLines() {
        var gone = new SessionGone(Said.bob().id(), Said.bob().since());
        var host = new ScriptedHost().answering(Said.alice(), Said.bob(), new SessionsTold(), gone, Said.DONE);
        var text = new CommandRun(host);
        var json = new CommandRun(host);

        text.run("sessions", "--watch", "--user", "bob");
        json.run("sessions", "--watch", "--json");

        assertThat(text.out().lines().map(line -> line.replaceFirst("^[0-9:]{8}", "now")))
                .containsExactly("now  c12  bob  active  ssh  idle -  no agent", "now  c12  bob  gone");
        assertThat(json.out().lines().toList())
                .hasSize(3)
                .last()
                .isEqualTo("{\"id\":\"c12\",\"user\":\"bob\",\"since\":\"2026-11-21T17:00:00Z\",\"gone\":true}");
        assertThat(host.asked()).containsOnly(new FromCommand.ListSessions(true, true));
    }

    @Test
    @DisplayName("draws the screen anew once for all that has changed together")
    void watchedScreen() {
        var host = new ScriptedHost()
                .answering(Said.alice(), Said.bob(), new SessionsTold(), Said.alice(), new SessionsTold(), Said.DONE);
        var terminal = new CommandRun(host).onTerminal();

        terminal.run("sessions", "--watch");

        assertThat(terminal.out().split("\u001b\\[J", -1)).hasSize(3);
    }

    @Test
    @DisplayName("says so when nobody is signed in")
    void nobody() {
        var host = new ScriptedHost().answering(Said.DONE);
        var text = new CommandRun(host);
        var json = new CommandRun(host);

        text.run("sessions");
        json.run("sessions", "--json");

        assertThat(text.out()).isEqualTo("Nobody.\n");
        assertThat(json.out()).isEqualTo("[]\n");
    }
}
