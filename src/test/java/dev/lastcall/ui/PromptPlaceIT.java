package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@DisplayName("The prompt's window, on a real screen,")
@Isolated
class PromptPlaceIT {
    private static final String TITLE = "^Last Call$";
    private static final String LETTER = "^letter$";
    private static final Rectangle SCREEN = new Rectangle(1280, 800);
    private static final Rectangle RIGHT = new Rectangle(640, 0, 640, 800);

    @TempDir
    Path folder;

    private Screen screen;
    private Actor prompt;
    private Path letter;

    @BeforeAll
    static void findPrograms() {
        for (String program : Screen.NEEDS) {
            assumeTrue(Screen.has(program), program + " is not installed: window tests are skipped");
        }
        assumeTrue(Screen.has("xrandr"), "xrandr is not installed: tests of the screen are skipped");
        assumeTrue(Screen.has("xfwm4"), "xfwm4 is not installed: tests of the screen are skipped");
    }

    @BeforeEach
    void someoneIsTyping() throws IOException {
        screen = new Screen("xfwm4");
        letter = folder.resolve("letter.txt");
        screen.start(
                "xterm", "-T", "letter", "-geometry", "40x10+20+20", "-e", "sh", "-c", "exec cat > '" + letter + "'");
        Poll.until("the terminal", () -> screen.isVisible(LETTER));
        screen.click(LETTER, 60, 60);
        Poll.until("the terminal's focus", () -> screen.focused().equals("letter"));
        prompt = new Actor(screen);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("costs whoever is typing not one key, while it comes up, grows, shrinks and comes again")
    void notOneKey() throws IOException {
        String sentence = "The quick brown fox jumps over the lazy dog. ";
        prompt.play("ask 600");
        screen.type(sentence.repeat(4));
        prompt.play("hold 300");
        screen.type(sentence.repeat(2));
        prompt.play("away 600");
        prompt.play("ask 600");
        screen.type(sentence.repeat(2));
        Poll.until("the prompt", () -> prompt.shown("window") > 0);
        screen.key("Return");
        screen.key("ctrl+d");

        Poll.until("the letter", () -> read().endsWith("\n"));
        assertThat(read()).isEqualTo(sentence.repeat(8) + "\n");
        assertThat(prompt.answers()).isEmpty();
    }

    @Test
    @DisplayName("comes up on the monitor where its user works, wherever the pointer is")
    void monitorInUse() {
        screen.monitors(640, 640);
        screen.run("xdotool", "search", "--name", LETTER, "windowmove", "%1", "700", "40");
        screen.run("xdotool", "mousemove", "20", "700");

        prompt.play("ask 600");

        Poll.until(
                "the prompt on the right",
                () -> screen.bounds(TITLE).filter(RIGHT::contains).isPresent());
    }

    @Test
    @DisplayName("moves to what is left when its monitor goes, or the resolution shrinks")
    void smallerScreen() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);

        screen.resolution(1024, 640);

        Rectangle small = new Rectangle(1024, 640);
        Poll.until(
                "the prompt on the smaller screen",
                () -> screen.bounds(TITLE).filter(small::contains).isPresent());
    }

    @Test
    @DisplayName("never reaches beyond the screen, also while it grows")
    void grows() {
        prompt.play("view signing-out");
        Poll.until("the report", () -> prompt.shown("window") == 1);
        int before = screen.height(TITLE);

        prompt.play("view asked-crowd");

        Poll.until("the growth", () -> {
            screen.bounds(TITLE)
                    .ifPresent(bounds -> assertThat(SCREEN.contains(bounds))
                            .as(bounds.toString())
                            .isTrue());
            return screen.height(TITLE) > before;
        });
        Poll.whileLasting(
                Duration.ofSeconds(1),
                "the prompt on the screen",
                () -> screen.bounds(TITLE).filter(SCREEN::contains).isPresent());
    }

    @Test
    @DisplayName("is on every workspace")
    void workspaces() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);

        for (String workspace : new String[] {"2", "1", "0"}) {
            screen.run("xdotool", "set_desktop", workspace);
            Poll.until("the prompt on workspace " + workspace, () -> screen.isVisible(TITLE));
        }
    }

    @Test
    @DisplayName("belongs to a program with a name that the desktop knows")
    void name() {
        prompt.play("ask 600");
        Poll.until("the prompt", () -> screen.isVisible(TITLE));

        String window = screen.run("xdotool", "search", "--onlyvisible", "--name", TITLE);
        assertThat(screen.run("xprop", "-id", window, "WM_CLASS")).endsWith("\"lastcall\", \"lastcall\"");
    }

    @Test
    @DisplayName("stays away from a full-screen window, and comes when that is gone")
    void fullScreen() throws IOException {
        prompt.play("look");
        Poll.until("a look", () -> prompt.answers().contains("taken false"));
        Process film = screen.start("xterm", "-fullscreen", "-T", "film", "-e", "cat");
        Poll.until("the film's focus", () -> screen.focused().equals("film"));

        Poll.until("a second look", () -> {
            prompt.play("look");
            return prompt.answers().contains("taken true");
        });
        prompt.play("busy 600");
        Poll.whileLasting(Duration.ofSeconds(3), "the film", () -> !screen.isVisible(TITLE));
        film.destroy();
        prompt.play("ask 600");

        Poll.until("the prompt", () -> screen.isVisible(TITLE));
    }

    @Test
    @DisplayName("is in front of a full-screen window in the last two minutes, and does not take its keyboard")
    void overFullScreen() throws IOException {
        screen.start("xterm", "-fullscreen", "-T", "film", "-e", "cat");
        Poll.until("the film's focus", () -> screen.focused().equals("film"));

        prompt.play("busy 122");

        Poll.until("the report", () -> prompt.shown("window") == 1);
        assertThat(screen.focused()).isEqualTo("film");
        screen.click(TITLE, 250, 20);
        Poll.until(
                "the prompt's focus by a click, which the film did not get",
                () -> screen.focused().equals("Last Call"));
    }

    @Test
    @DisplayName("is taken down while nobody is there, and comes up anew on return, its buttons shut again")
    void away() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);

        prompt.play("away 600");
        Poll.until("the prompt to go", () -> !screen.isVisible(TITLE));
        prompt.play("ask 600");

        Poll.until("the second report", () -> prompt.shown("window") == 2);
        assertThat(screen.focused()).isEqualTo("letter");
    }

    @Test
    @DisplayName("takes a click on its close box for no answer, and hides")
    void closeBox() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);
        Rectangle at = screen.bounds(TITLE).orElseThrow();

        screen.run("xdotool", "mousemove", "" + (at.x + at.width - 8), "" + (at.y - 14));
        Poll.until("the prompt to hide", () -> {
            screen.run("xdotool", "click", "1");
            return !screen.isVisible(TITLE);
        });
        assertThat(prompt.answers()).isEmpty();
    }

    private String read() {
        try {
            return Files.readString(letter);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
