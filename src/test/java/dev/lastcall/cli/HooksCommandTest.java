package dev.lastcall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.ScriptedHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The verb hooks")
class HooksCommandTest {
    @TempDir
    private Path home;

    @BeforeEach
    void twoHooks() throws IOException {
        hook("writer", "['/bin/echo', '{\"saved\":[\"/home/a/report.odt\"]}']");
        hook("broken", "['/bin/sh', '-c', 'exit 7']");
    }

    @Test
    @DisplayName("lists what there is, and says on the other stream which file cannot be used")
    void list() throws IOException {
        Files.writeString(home.resolve("hooks.d/zzz.toml"), "name = 3");
        var command = run("hooks", "list");

        assertThat(command.out()).isEqualTo("""
                NAME    ENABLED  OF      RUNNING
                broken  yes      system  broken.bin
                writer  yes      system  writer.bin
                """);
        assertThat(command.err()).contains("zzz.toml");
    }

    @Test
    @DisplayName("lists in JSON")
    void listJson() {
        assertThat(run("hooks", "list", "--json").out())
                .startsWith(
                        "[{\"name\":\"broken\",\"enabled\":true,\"origin\":\"system\",\"running\":[\"broken.bin\"],");
    }

    @Test
    @DisplayName("shows one, in whatever case it is named")
    void show() {
        assertThat(run("hooks", "show", "Writer").out())
                .contains("name     writer\n", "running  writer.bin\n", "timeout  5s\n", "close    -\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // its hook is a script in Python
    @DisplayName("really runs the save step and prints its result")
    void test() {
        assertThat(run("hooks", "test", "writer").out()).isEqualTo("writer: saved, report.odt\n");
        assertThat(run("hooks", "test", "writer", "--json").out())
                .isEqualTo("{\"name\":\"writer\",\"result\":\"saved\",\"detail\":\"report.odt\"}\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // its hook is a script in Python
    @DisplayName("ends with 1 when the save step failed, and says how")
    void failed() {
        var command = command();

        assertThat(command.run("hooks", "test", "broken")).isEqualTo(1);
        assertThat(command.out()).isEqualTo("broken: failed, it ended with 7\n");
    }

    @Test
    @DisplayName("disables one, and enables it again")
    void disables() {
        assertThat(run("hooks", "disable", "writer").out()).isEqualTo("writer is disabled.\n");
        assertThat(run("hooks", "show", "writer").out()).contains("enabled  no\n");

        assertThat(run("hooks", "enable", "writer").out()).isEqualTo("writer is enabled.\n");
        assertThat(run("hooks", "show", "writer").out()).contains("enabled  yes\n");
    }

    @Test
    @DisplayName("ends with 6 when there is no such hook, and with 2 when nothing is said")
    void unknown() {
        var command = command();

        assertThat(command.run("hooks", "show", "paint")).isEqualTo(6);
        assertThat(command.err()).startsWith("There is no hook paint.");
        assertThat(command().run("hooks", "test", "paint")).isEqualTo(6);
        assertThat(command().run("hooks", "disable", "paint")).isEqualTo(6);
        assertThat(command().run("hooks")).isEqualTo(2);
    }

    @Test
    @DisplayName("ends with 5 when the hook's folder cannot be written")
    void notAllowed() throws IOException {
        // a folder where the marker would be: nobody, not even root, can remove it while it is full
        Files.createDirectories(home.resolve("hooks.d/writer.toml.disabled/full"));

        assertThat(command().run("hooks", "enable", "writer")).isEqualTo(5);
    }

    @Test
    @DisplayName("are looked at by the doctor too")
    void doctor() throws IOException {
        Files.writeString(home.resolve("hooks.d/zzz.toml"), "name = 3");

        assertThat(run("doctor").out())
                .contains("✓ hooks: 2 enabled\n")
                .contains("! hooks: ")
                .contains("zzz.toml");
    }

    private CommandRun run(String... args) {
        var command = command();
        assertThat(command.run(args)).isZero();
        return command;
    }

    private CommandRun command() {
        return new CommandRun(new ScriptedHost().answering(Said.DONE)).in(home);
    }

    private void hook(String name, String save) throws IOException {
        Files.createDirectories(home.resolve("hooks.d"));
        Files.writeString(home.resolve("hooks.d/" + name + ".toml"), """
                name = "%s"
                running = ["%s.bin"]
                save = %s
                timeout = "5s"
                """.formatted(name, name, save));
    }
}
