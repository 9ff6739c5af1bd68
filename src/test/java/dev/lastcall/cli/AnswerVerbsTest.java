package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.FromCommand.Extend;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.FromUser.Note;
import dev.lastcall.protocol.FromUser.Now;
import dev.lastcall.protocol.FromUser.Postpone;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.testing.ScriptedHost;
import dev.lastcall.testing.Whoms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An answer or an order")
class AnswerVerbsTest {
    private static final Message NOBODY_ASKS =
            new Message.Failure(Message.Failure.Kind.NOT_FOUND, "Nobody asks this session to sign out");

    private final ScriptedHost host = new ScriptedHost().answering(Said.DONE);
    private final CommandRun command = new CommandRun(host);

    @ParameterizedTest(name = "lastcall {0}")
    @DisplayName("reaches the host as it was typed")
    @MethodSource("lines")
    void sent(String line, Message message) {
        int exit = command.type(line);

        assertThat(exit).isZero();
        assertThat(host.asked()).containsExactly(message);
        assertThat(command.out()).hasLineCount(1);
    }

    static Stream<Arguments> lines() {
        var none = Optional.<String>empty();
        return Stream.of(
                Arguments.of("now", new Now(none)),
                Arguments.of("now --session 4", new Now(Optional.of("4"))),
                Arguments.of("postpone", new Postpone(none, Optional.empty(), Optional.empty(), none)),
                Arguments.of(
                        "postpone 10m --note later",
                        new Postpone(
                                none, Optional.of(Duration.ofMinutes(10)), Optional.empty(), Optional.of("later"))),
                Arguments.of(
                        "postpone --until 18:45",
                        new Postpone(none, Optional.empty(), Optional.of(Instant.parse("2026-11-21T18:45:00Z")), none)),
                Arguments.of("note on the phone until 5", new Note(none, "on the phone until 5")),
                Arguments.of("extend r1 1h", new Extend("r1", Duration.ofHours(1))),
                Arguments.of("cancel r1", new FromCommand.Cancel("r1")));
    }

    @Test
    @DisplayName("is answered in JSON when asked for")
    void json() {
        command.run("now", "--json");

        assertThat(command.out()).isEqualTo("{\"done\":true}\n");
    }

    @Test
    @DisplayName("is one of the two: how long, or until when")
    void lengthAndTime() {
        assertThat(command.type("postpone 10m --until 18:45")).isEqualTo(2);
        assertThat(host.asked()).isEmpty();
    }

    @Test
    @DisplayName("where nobody asks is one's own wish, if it was confirmed")
    void ownWish() {
        host.answering(NOBODY_ASKS).then(new ToCommand.Accepted("r4", CommandRun.NOW), Said.DONE);

        int exit = command.onTerminal().typing("yes\n").type("now");

        assertThat(exit).isZero();
        assertThat(host.asked()).containsExactly(new Now(Optional.empty()), new FromUser.Leave(Optional.empty()));
        assertThat(command.out()).contains("Nobody asks you to.").contains("r4");
    }

    @Test
    @DisplayName("where nobody asks is nothing without a yes")
    void noWish() {
        host.answering(NOBODY_ASKS);

        assertThat(command.onTerminal().typing("y\n").type("now")).isZero();

        assertThat(host.asked()).containsExactly(new Now(Optional.empty()));
        assertThat(command.err()).contains("You stay signed in.");
    }

    @Test
    @DisplayName("where nobody asks is an error in a script, unless it says yes")
    void scripts() {
        host.answering(NOBODY_ASKS);
        assertThat(command.typing("yes\n").type("now")).isEqualTo(6);

        host.answering(NOBODY_ASKS).then(new ToCommand.Accepted("r4", CommandRun.NOW), Said.DONE);
        assertThat(command.type("now --yes")).isZero();

        assertThat(host.asked())
                .containsExactly(
                        new Now(Optional.empty()), new Now(Optional.empty()), new FromUser.Leave(Optional.empty()));
    }

    @Test
    @DisplayName("to several is told with where it was shown")
    void message() {
        host.answering(
                new ToCommand.Delivery("2", "alice", Optional.of("window"), ""),
                new ToCommand.Delivery("3", "bob", Optional.empty(), "locked"),
                Said.DONE);

        int exit = command.run("message", "Back at\tseven", "--user", "alice", "--session", "3");

        assertThat(exit).isZero();
        assertThat(host.asked())
                .containsExactly(
                        new FromCommand.Tell(Whoms.of(List.of("alice"), List.of("3"), false), "Back at seven"));
        assertThat(command.out().lines())
                .containsExactly("SESSION  USER   SHOWN", "2        alice  window", "3        bob    no: locked");
    }

    @Test
    @DisplayName("to several is told in JSON when asked for")
    void messageJson() {
        host.answering(new ToCommand.Delivery("2", "alice", Optional.of("window"), ""), Said.DONE);

        command.run("--json", "message", "Hello", "--all");

        assertThat(command.out())
                .isEqualTo("{\"text\":\"Hello\",\"sessions\":[{\"session\":\"2\",\"user\":\"alice\","
                        + "\"shown\":\"window\",\"detail\":\"\"}]}\n");
    }

    @Test
    @DisplayName("carries a note without control characters")
    void clean() {
        command.run("note", "a\u001b[31m\tb");

        assertThat(host.asked()).containsExactly(new Note(Optional.empty(), "a[31m b"));
    }
}
