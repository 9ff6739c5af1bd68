package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A hook file")
class HookFileTest {
    private static final Path FOLDER = Path.of("/usr/share/lastcall/hooks.d").toAbsolutePath();
    private static final Path FILE = FOLDER.resolve("libreoffice.toml");
    private static final String WHOLE = """
            name = "LibreOffice"
            running = ["soffice.bin"]
            save = ["python3", "${hooks}/libreoffice-save.py"]
            close = ["python3", "${hooks}/libreoffice-close.py"]
            timeout = "40s"
            """;

    @Test
    @DisplayName("says what a hook is called, whom it concerns, how it saves and closes, and how long that may take")
    void whole() throws BadHookException {
        Hook hook = parse(WHOLE);

        assertThat(hook)
                .isEqualTo(new Hook(
                        "LibreOffice",
                        List.of("soffice.bin"),
                        new SaveStep.Run(List.of("python3", FOLDER + "/libreoffice-save.py")),
                        List.of("python3", FOLDER + "/libreoffice-close.py"),
                        Duration.ofSeconds(40),
                        FILE,
                        Hook.Origin.SYSTEM));
    }

    @Test
    @DisplayName("may leave out how to close and how long it may take")
    void shortest() throws BadHookException {
        Hook hook = parse("name = \"A\"\nrunning = [\"a\"]\nsave = [\"/usr/bin/a-save\"]\n");

        assertThat(hook.close()).isEmpty();
        assertThat(hook.timeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("with a misspelt key is refused in one sentence that names the file and the line")
    void unknownKey() {
        String text = WHOLE.replace("timeout", "tiemout");

        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(BadHookException.class)
                .hasMessage(FILE + ", line 5: 'tiemout' is not a key of a hook; there are name, running, save, close,"
                        + " timeout, overwrites");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeout = "40s"         | timeout = 40            | line 5: 'timeout' must be a text
            timeout = "40s"         | timeout = "forty"       | line 5: 'timeout': 'forty' cannot be read
            timeout = "40s"         | timeout = "2h"          | line 5: 'timeout' must be between 1s and 10m
            running = ["soffice.bin"] | running = "soffice.bin" | line 2: 'running' must be a list of texts
            running = ["soffice.bin"] | running = []          | line 2: 'running' is missing or empty
            running = ["soffice.bin"] | running = ["a", 2]    | line 2: 'running' must be a list of texts
            name = "LibreOffice" | name = "  "             | line 1: 'name' is missing
            name = "LibreOffice" | name = Office           | line 1
            """)
    @DisplayName("with a wrong value says in which line it stands and what is expected")
    void wrongValues(String right, String wrong, String message) {
        String text = WHOLE.replace(right, wrong);

        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(BadHookException.class)
                .hasMessageContaining(FILE + ", " + message);
    }

    @Test
    @DisplayName("without a save step is refused")
    void nothingToRun() {
        assertThatThrownBy(() -> parse("name = \"A\"\nrunning = [\"a\"]\n"))
                .hasMessage(FILE + ": 'save' is missing or empty");
    }

    @Test
    @DisplayName("that is shipped can be read, on Linux and on Windows, and no two are named alike")
    void shipped() throws IOException, BadHookException {
        for (String system : List.of("linux", "windows")) {
            var names = new HashSet<String>();
            for (Path file : shipped(system)) {
                Hook hook = HookFile.parse(Files.readString(file), file, Hook.Origin.SYSTEM);

                assertThat(names.add(hook.name()))
                        .as("%s is the only %s", file, hook.name())
                        .isTrue();
                assertThat(scripts(hook))
                        .as("what %s runs", file)
                        .hasSizeGreaterThanOrEqualTo(hook.save() instanceof SaveStep.Run ? 1 : 0)
                        .allMatch(Files::isRegularFile);
            }
            assertThat(names).hasSizeGreaterThan(2);
        }
    }

    private static List<Path> shipped(String system) throws IOException {
        try (var files = Files.list(Path.of("packaging", system, "hooks.d"))) {
            return files.filter(file -> file.toString().contains(".toml")).toList();
        }
    }

    /** A hook's own folder comes before a backslash on Windows, which is part of the name here. */
    private static List<Path> scripts(Hook hook) {
        return Stream.concat(command(hook.save()), hook.close().stream())
                .filter(argument -> argument.matches(".*hooks\\.d.*\\.(py|ps1)"))
                .map(argument -> Path.of(argument.replace('\\', '/')))
                .toList();
    }

    private static Stream<String> command(SaveStep step) {
        return switch (step) {
            case SaveStep.Run(List<String> arguments) -> arguments.stream();
            case SaveStep.OwnSave own -> Stream.empty();
        };
    }

    private static Hook parse(String toml) throws BadHookException {
        return HookFile.parse(toml, FILE, Hook.Origin.SYSTEM);
    }
}
