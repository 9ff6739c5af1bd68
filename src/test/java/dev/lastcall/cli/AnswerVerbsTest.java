package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Extend;
import dev.lastcall.protocol.Message.Note;
import dev.lastcall.protocol.Message.Now;
import dev.lastcall.protocol.Message.Postpone;
import dev.lastcall.testing.ScriptedHost;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An answer or an order")
class AnswerVerbsTest {
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
                Arguments.of("postpone", new Postpone(none, Optional.empty(), none)),
                Arguments.of(
                        "postpone 10m --note later",
                        new Postpone(none, Optional.of(Duration.ofMinutes(10)), Optional.of("later"))),
                Arguments.of("note on the phone until 5", new Note(none, "on the phone until 5")),
                Arguments.of("extend r1 1h", new Extend("r1", Duration.ofHours(1))),
                Arguments.of("cancel r1", new Message.Cancel("r1")));
    }

    @Test
    @DisplayName("is answered in JSON when asked for")
    void json() {
        command.run("now", "--json");

        assertThat(command.out()).isEqualTo("{\"done\":true}\n");
    }

    @Test
    @DisplayName("carries a note without control characters")
    void clean() {
        command.run("note", "a\u001b[31m\tb");

        assertThat(host.asked()).containsExactly(new Note(Optional.empty(), "a[31m b"));
    }
}
