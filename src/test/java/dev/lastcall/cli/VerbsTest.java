package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.ScriptedHost;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@DisplayName("The command line")
class VerbsTest {
    private final ScriptedHost host = new ScriptedHost();
    private final CommandRun command = new CommandRun(host);

    @ParameterizedTest(name = "lastcall {0}")
    @DisplayName("has help with an example for every verb, which fits 80 columns")
    @MethodSource("verbs")
    void help(String verb) {
        int exit = command.type(verb + " --help");

        assertThat(exit).isZero();
        assertThat(command.out())
                .contains("Usage: lastcall " + verb)
                .contains("Examples:\n  lastcall ")
                .contains("--json");
        assertThat(command.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest(name = "lastcall {0}")
    @DisplayName("answers a wrong verb, a missing one or a missing argument with a usage error")
    @ValueSource(strings = {"", "logoff", "cancel", "extend r1", "extend r1 long", "wait", "note", "agent --ui tv"})
    void usage(String line) {
        int exit = command.type(line);

        assertThat(exit).isEqualTo(2);
        assertThat(command.err()).contains("--help");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    @DisplayName("lists every verb under what it is for")
    void groups() {
        var root = Verbs.commandLine(command, command.environment());

        command.run("--help");

        assertThat(root.getSubcommands().entrySet())
                .filteredOn(
                        verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
                .allSatisfy(verb -> {
                    assertThat(VerbGroup.of(verb.getKey())).as(verb.getKey()).isPresent();
                    assertThat(command.out()).containsPattern("\n  " + verb.getKey() + " +[A-Z]");
                });
        assertThat(command.out()).containsSubsequence("\nLook:\n", "\nAsk:\n", "\nAnswer", "\nLook after:\n");
        assertThat(command.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    @DisplayName("shows the help of a verb by help as by --help, and refuses one that is not there")
    void helpOfAVerb() {
        var other = new CommandRun(host);
        command.run("help", "hooks", "test");
        other.run("hooks", "test", "--help");

        assertThat(command.out()).isNotEmpty().isEqualTo(other.out());
        assertThat(command.run("help", "logoff")).isEqualTo(2);
        assertThat(command.err()).startsWith("There is no verb logoff.");
    }

    @Test
    @DisplayName("suggests the verb that was probably meant")
    void suggests() {
        command.run("sesions");

        assertThat(command.err()).contains("sessions");
    }

    @Test
    @DisplayName("names the words that an option takes, as they are typed")
    void words() {
        command.run("agent", "--ui", "tv");

        assertThat(command.err()).contains("'tv' is none of auto, window, terminal");
    }

    @Test
    @DisplayName("says which version it is")
    void version() {
        assertThat(command.run("--version")).isZero();
        assertThat(command.out()).startsWith("Last Call ");
    }

    @Test
    @DisplayName("starts the roles as told, with the home before or after the verb")
    void roles() {
        command.run("--home", "/a", "host");
        command.run("host", "--home", "/a", "--pretend");
        command.run("agent");
        command.run("agent", "--ui", "terminal");
        command.run("demo");
        command.run("demo", "--answer", "postpone", "--speed", "20");

        assertThat(command.roles())
                .containsExactly(
                        "host Optional[" + Path.of("/a").toAbsolutePath() + "] false",
                        "host Optional[" + Path.of("/a").toAbsolutePath() + "] true",
                        "agent Optional.empty auto",
                        "agent Optional.empty terminal",
                        "demo DemoOptions[answer=Optional.empty, speed=1]",
                        "demo DemoOptions[answer=Optional[postpone], speed=20]");
    }

    @Test
    @DisplayName("refuses a demo that stands still")
    void speed() {
        assertThat(command.run("demo", "--speed", "0")).isEqualTo(2);
        assertThat(command.roles()).isEmpty();
    }

    static Stream<String> verbs() {
        return verbsOf(
                Verbs.commandLine(new CommandRun(new ScriptedHost()), new CommandRun(new ScriptedHost()).environment()),
                "");
    }

    private static Stream<String> verbsOf(CommandLine above, String prefix) {
        return above.getSubcommands().entrySet().stream()
                .filter(verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
                .flatMap(verb -> Stream.concat(
                        Stream.of(prefix + verb.getKey()), verbsOf(verb.getValue(), prefix + verb.getKey() + " ")));
    }
}
