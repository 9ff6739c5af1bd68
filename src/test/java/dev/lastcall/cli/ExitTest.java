package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.HostClient;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message.Failure;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.protocol.Message.Hello;
import dev.lastcall.protocol.Message.Role;
import dev.lastcall.testing.ScriptedHost;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An exit code")
class ExitTest {
    private final ScriptedHost host = new ScriptedHost();
    private final CommandRun command = new CommandRun(host);

    @Test
    @DisplayName("is 0 when it was done")
    void done() {
        host.answering(Said.DONE);

        assertThat(command.run("cancel", "r1")).isZero();
        assertThat(command.out()).isEqualTo("r1 is cancelled.\n");
        assertThat(command.err()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("tells why the host refused, and the sentence is on the other stream")
    @CsvSource({"UNEXPECTED,1", "USAGE,2", "NOT_ALLOWED,5", "NOT_FOUND,6"})
    void refused(Kind kind, int code) {
        host.answering(new Failure(kind, "That\u001b[2J was\n refused."));

        assertThat(command.run("cancel", "r1")).isEqualTo(code);
        assertThat(command.err()).isEqualTo("That[2J was refused.\n");
        assertThat(command.out()).isEmpty();
    }

    @Test
    @DisplayName("is 7 when no host is running, and the sentence says how to start one")
    void noHost() {
        host.notRunning();

        assertThat(command.run("sessions")).isEqualTo(7);
        assertThat(command.err()).startsWith("No host is running. Start it with: lastcall host");
        assertThat(new CommandRun(host).run("--home", "/a", "sessions")).isEqualTo(7);
    }

    @Test
    @DisplayName("is 3 when the request has ended and some session is blocked, otherwise 0")
    void ended() {
        host.answering(Said.head(false), Said.row("unsaved"), Said.head(true), Said.row("blocked"), Said.DONE);
        assertThat(command.run("wait", "r1")).isEqualTo(3);

        host.answering(Said.head(true), Said.row("signed-out"), Said.DONE);
        assertThat(command.run("wait", "r1")).isZero();

        assertThat(host.asked()).containsOnly(new FromCommand.Status(Optional.of("r1"), true));
    }

    @Test
    @DisplayName("is 4 when the end did not come in time")
    void timedOut() {
        host.answering(Said.head(false), Said.row("asked"));

        assertThat(command.run("wait", "r1", "--timeout", "0s")).isEqualTo(4);
        assertThat(command.err()).isEqualTo("It has not ended in time.\n");
    }

    @Test
    @DisplayName("is that of the end also when the host was started again meanwhile")
    void restarted() {
        host.answering(Said.head(false), Said.row("asked"))
                .closing()
                .then(Said.head(true), Said.row("blocked"), Said.DONE);

        assertThat(command.run("wait", "r1")).isEqualTo(3);
        assertThat(command.err()).isEmpty();
    }

    @Test
    @DisplayName("is 1 when the host goes away in the middle, or says what nobody understands")
    void broken() {
        assertThat(new CommandRun(new ScriptedHost().closing()).run("sessions")).isEqualTo(1);
        assertThat(new CommandRun(new ScriptedHost().saying("{}")).run("sessions"))
                .isEqualTo(1);
        assertThat(new CommandRun(new ScriptedHost().answering(Said.head(true), Said.DONE)).run("sessions"))
                .isEqualTo(1);
        assertThat(new CommandRun(new ScriptedHost().answering(Said.DONE)).run("wait", "r1"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("is 1 when the host speaks another version, and the sentence says what to do")
    void otherVersion() {
        host.greeting(new Hello(2, Role.HOST));

        assertThat(command.run("sessions")).isEqualTo(1);
        assertThat(command.err()).contains("version 2").contains("use the same version");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    @DisplayName("is 1 when what answers is not a host")
    void stranger() {
        host.greeting(new Hello(1, Role.AGENT));

        assertThat(command.run("sessions")).isEqualTo(1);
        assertThat(host.asked()).isEmpty();
    }

    @Test
    @DisplayName("comes also when the host never answers")
    void silent() {
        var client = new HostClient(host, Optional.empty(), Duration.ofMillis(20));

        assertThat(catchThrowable(() -> client.ask(new FromCommand.ListSessions(false, false))))
                .asInstanceOf(InstanceOfAssertFactories.type(CommandException.Unexpected.class))
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("The host did not answer within");
    }

    @Test
    @DisplayName("comes also when the host's answer never ends")
    void endless() {
        var lines = new String[10_001];
        Arrays.fill(lines, "{\"type\":\"no-countdown\"}");
        host.saying(lines);

        assertThat(command.run("sessions")).isEqualTo(1);
        assertThat(command.err()).contains("does not end");
    }
}
