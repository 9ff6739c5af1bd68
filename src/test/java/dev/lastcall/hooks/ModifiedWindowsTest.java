package dev.lastcall.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Programs.Inhibitor;
import dev.lastcall.platform.Programs.Window;
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
        assertThat(ModifiedWindows.among(List.of(new Window(program, title)), window -> false))
                .extracting(Unsaved::told)
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
        var windows = List.of(new Window("Writer.bin", "*a.odt - Writer"), new Window("other", "*b.txt - Other"));

        assertThat(ModifiedWindows.among(windows, window -> window.program().equals("Writer.bin")))
                .extracting(Unsaved::told)
                .containsExactly("Other: *b.txt");
    }

    @Test
    @DisplayName("tells others only the program and how many windows, by the name that the program has in the menu")
    void discreet() {
        var windows = List.of(
                new Window(1, "Mousepad", "Mousepad", "*love letter.txt - Mousepad", false),
                new Window(2, "Mousepad", "Mousepad", "*notice of resignation.txt - Mousepad", false),
                new Window(3, "Mousepad", "Mousepad", "shopping.txt - Mousepad", false),
                new Window(4, "kate", "Kate", "diary.txt * — Kate", false));

        var report = SaveReport.of(List.of(), ModifiedWindows.among(windows, window -> false));

        assertThat(report.names(false))
                .containsExactly("Mousepad: 2 windows with unsaved changes", "Kate: 1 window with unsaved changes");
        assertThat(report.names(true)).hasSize(3).isEqualTo(report.names()).anyMatch(n -> n.contains("love letter"));
    }

    @Test
    @DisplayName("holds what inhibits the end of the session, and gives its reason to everybody")
    void inhibited() {
        var names = Unsaved.inhibited(List.of(new Inhibitor("Brasero", "Burning a disc")));

        assertThat(names).containsExactly(Unsaved.openly("Brasero: Burning a disc"));
    }
}
