package dev.lastcall.hooks.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A window's title")
class TitleTest {
    private static final Path HOME = Path.of("C:\\Users\\alice");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*C:\\work\\My notes.txt - Notepad++",
                "C:\\work\\My notes.txt - Editor",
                "*My notes.txt - C:\\work - Editor",
                "My notes.txt (C:\\work) - GVIM"
            })
    @EnabledOnOs(OS.WINDOWS)
    @DisplayName("tells the folder of a drive, and the name without it")
    void drive(String text) {
        var title = new Title(text);

        assertThat(title.document()).isEqualTo("My notes.txt");
        assertThat(title.files(HOME)).startsWith(Path.of("C:\\work\\My notes.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*\\\\server\\share\\a.txt - Editor", "a.txt - \\\\server\\share - Editor"})
    @EnabledOnOs(OS.WINDOWS)
    @DisplayName("tells a folder of another computer")
    void otherComputer(String text) {
        assertThat(new Title(text).files(HOME)).startsWith(Path.of("\\\\server\\share\\a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Time is 5:30 - Editor", "a:b - Editor", "Untitled - Notepad"})
    @DisplayName("tells no file where there is no path in it")
    void none(String text) {
        assertThat(new Title(text).files(Path.of("/").toAbsolutePath())).isEmpty();
    }
}
