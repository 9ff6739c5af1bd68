package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Programs.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The safety net")
class ModifiedWindowsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mousepad   | *Untitled 1 - Mousepad                 | Mousepad: *Untitled 1
            gedit      | *notes.txt (~/work) - gedit            | gedit: *notes.txt (~/work)
            gimp       | *[Untitled]-1.0 (RGB colour) – GIMP    | GIMP: *[Untitled]-1.0 (RGB colour)
            inkscape   | *New document 1 - Inkscape             | Inkscape: *New document 1
            code       | ● app.ts - work - Visual Studio Code   | Visual Studio Code: ● app.ts - work
            kate       | notes.txt * — Kate                     | Kate: notes.txt *
            qt         | letter.txt* - Words                    | Words: letter.txt*
            sublime    | notes.txt • - Sublime Text             | Sublime Text: notes.txt •
            xterm      | notes.txt [+] (~) - VIM                | VIM: notes.txt [+] (~)
            xterm      | notes.txt + (~/work) - VIM             | VIM: notes.txt + (~/work)
            editor     | plan.txt [modified]                    | editor: plan.txt [modified]
            drawing    | plan.svg - Modified                    | Modified: plan.svg
            """)
    @DisplayName("finds windows that say they are modified, and names program and document")
    void modified(String program, String title, String name) {
        assertThat(ModifiedWindows.names(List.of(new Window(program, title)), List.of()))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mousepad | notes.txt - Mousepad
            emacs    | *scratch* - GNU Emacs at desk
            emacs    | *Messages*
            slack    | * general (Channel) - Slack
            firefox  | ● Inbox - Mozilla Firefox
            discord  | • Discord | #general
            xterm    | alice@desk: ~/c++ (main)
            viewer   | What the f*** - Document Viewer
            calc     | 3 + 4 (draft) - Sums
            editor   | Modified files
            player   | 5* hotels, a film - Player
            """)
    @DisplayName("does not mistake other titles")
    void notModified(String program, String title) {
        assertThat(ModifiedWindows.isModified(new Window(program, title))).isFalse();
    }

    @Test
    @DisplayName("leaves out programs whose hook has told all there is to tell")
    void told() {
        var hook = new Hook(
                "Writer",
                List.of("writer.bin"),
                List.of("true"),
                List.of(),
                Duration.ofSeconds(1),
                Path.of("/writer.toml"),
                Hook.Origin.SYSTEM);
        var windows = List.of(new Window("Writer.bin", "*a.odt - Writer"), new Window("other", "*b.txt - Other"));

        assertThat(ModifiedWindows.names(windows, List.of(hook))).containsExactly("Other: *b.txt");
    }
}
