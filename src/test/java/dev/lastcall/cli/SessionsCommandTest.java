package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.testing.ScriptedHost;
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
                ID  USER   STATE         KIND     SINCE   IDLE   MEMORY   AGENT  REQUEST
                2   alice  disconnected  wayland  Nov 20  2h10m  1.2 GiB  yes    r1
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
        assertThat(terminal.out()).contains("…").contains("disconnected").contains("r12");
        assertThat(piped.out()).contains("bartholomew.featherstone@example.org", "192.168.100.200");
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
