package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Platform;
import dev.lastcall.testing.ScriptedHost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The plain agent")
class PlainAgentTest {
    private final CommandRun command = new CommandRun(new ScriptedHost());

    @ParameterizedTest(name = "lastcall {0}")
    @DisplayName("means what the command line means by it")
    @MethodSource("plainLines")
    void same(String... line) {
        var plain = new CommandRun(new ScriptedHost());

        int exit = PlainAgent.in(line).orElseThrow().run(plain, plain::environment);

        assertThat(exit).isEqualTo(command.run(line));
        assertThat(plain.roles()).isEqualTo(command.roles()).hasSize(1);
    }

    static Stream<Arguments> plainLines() {
        String root = Path.of("/").toAbsolutePath().toString();
        return Stream.of(line("agent"), line("--home", root + "try", "agent"), line("--home", root, "agent"));
    }

    private static Arguments line(String... words) {
        return Arguments.of((Object) words);
    }

    @ParameterizedTest(name = "lastcall {0}")
    @DisplayName("leaves everything else to the command line")
    @ValueSource(
            strings = {
                "",
                "host",
                "--home agent",
                "--home=/tmp agent",
                "--home here agent",
                "--home host agent",
                "--home --json agent",
                "agent --help",
                "agent --ui terminal",
                "--json x agent",
                "--home x host"
            })
    void other(String line) {
        assertThat(PlainAgent.in(line.isEmpty() ? new String[0] : line.split(" ")))
                .isEmpty();
    }

    @Test
    @DisplayName("tells in one sentence what it could not do")
    void problem() {
        var agent = new PlainAgent(Optional.empty());

        int exit = agent.run(new Broken(), command::environment);

        assertThat(exit).isEqualTo(1);
        assertThat(command.err()).isEqualTo("Nothing to be had here\n");
    }

    private static final class Broken implements Roles {
        @Override
        public int agent(Optional<Path> home, AgentUi ui, boolean open) throws IOException {
            throw new IOException("Nothing to be had here");
        }

        @Override
        public int host(Optional<Path> home, boolean pretend) {
            throw new AssertionError("nobody asked for a host");
        }

        @Override
        public int demo(DemoOptions options) {
            throw new AssertionError("nobody asked for a demo");
        }

        @Override
        public int console(Optional<Path> home) {
            throw new AssertionError("nobody asked for a console");
        }

        @Override
        public Platform platform(Optional<Path> home) {
            throw new AssertionError("nobody asked for a platform");
        }
    }
}
