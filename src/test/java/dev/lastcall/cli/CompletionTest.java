package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.ScriptedHost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a shell is told while somebody types")
class CompletionTest {
    private final ScriptedHost host = new ScriptedHost().answering(Said.alice(), Said.bob(), Said.DONE);

    @ParameterizedTest(name = "lastcall {0}")
    @DisplayName("fits the place")
    @CsvSource(
            delimiter = '|',
            value = {
                "sess|sessions",
                "hooks te|test",
                "request --us|--user",
                "request --user a|alice",
                "'request --user alice --session '|2,c12",
                "request --user = a|alice",
                "request --reason x --user a|alice",
                "request --no-postpone --session c|c12",
                "'now --session '|2,c12",
                "agent --ui w|window",
                "postpone 1|10m,15m,1h",
                "help hoo|hooks",
                "--json request --user a|alice"
            })
    void candidates(String typed, String expected) {
        assertThat(words(typed)).containsExactly(expected.split(",", -1));
    }

    @Test
    @DisplayName("are the requests that have not ended, where a request is meant")
    void requests() {
        host.answering(Said.head(false), Said.row("asked"), Said.DONE);

        assertThat(words("cancel ")).containsExactly("r1");
        assertThat(words("status r")).containsExactly("r1");
    }

    @Test
    @DisplayName("are the hooks by name, or as applications by file where the name has blanks")
    void hooks(@TempDir Path home) throws Exception {
        var folder = Files.createDirectory(home.resolve("hooks.d"));
        Files.writeString(folder.resolve("geany.toml"), "name = \"Geany\"\nrunning = [\"geany\"]\nsave = [\"true\"]\n");
        Files.writeString(
                folder.resolve("vscode.toml"), "name = \"VS Code\"\nrunning = [\"code\"]\nsave = [\"true\"]\n");

        assertThat(words("hooks test ", home)).containsExactly("Geany");
        assertThat(words("request --close ", home)).containsExactlyInAnyOrder("Geany", "vscode");
    }

    @Test
    @DisplayName("is every option of a verb, and no hidden verb or option")
    void options() {
        assertThat(words("host --")).contains("--home", "--json", "--help").doesNotContain("--pretend");
        assertThat(words("")).contains("request", "sessions", "rules").doesNotContain("complete");
    }

    @Test
    @DisplayName("is left to the shell where a file is meant")
    void files() {
        assertThat(words("--home ")).containsExactly(":files");
    }

    @Test
    @DisplayName("is nothing at all where nothing fits, nothing is known or no host answers")
    void silent() {
        host.notRunning();
        var command = new CommandRun(host);

        int exit = command.run("complete", "--", "request", "--user", "");

        assertThat(exit).isZero();
        assertThat(command.out() + command.err()).isEmpty();
        assertThat(words("no-such-verb x")).isEmpty();
    }

    @Test
    @DisplayName("never is a name that a shell could take for more than a word")
    void hostile() {
        assertThat(Stream.of("$(id)", "a b", "-rf", "a;b", "`id`", "", "a\nb", "é", ":files"))
                .noneMatch(Candidate::isHarmless);
        assertThat(Stream.of("alice", "c12", "r1", "svc.backup-2", "_apt")).allMatch(Candidate::isHarmless);
    }

    private List<String> words(String typed) {
        return words(typed, Path.of("/nowhere"));
    }

    private List<String> words(String typed, Path home) {
        var command = new CommandRun(host).in(home);
        var arguments = Stream.concat(Stream.of("complete", "--"), Stream.of(typed.split(" ", -1)));
        assertThat(command.run(arguments.toArray(String[]::new))).isZero();
        return command.out().lines().map(line -> line.replaceFirst("\t.*", "")).toList();
    }
}
