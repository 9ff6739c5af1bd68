package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@DisplayName("The prompt's window, under a window manager,")
@Isolated
class PromptWindowIT {
    private static final String TITLE = "^Last Call$";
    private static final int WIDTH = 560;
    private static final int FROM_RIGHT_NOW = 300;
    private static final int FROM_RIGHT_POSTPONE = 130;
    private static final int FROM_BOTTOM = 40;
    private static final Duration GUARD = Duration.ofMillis(1500);

    private Screen screen;
    private Actor prompt;

    @BeforeAll
    static void findPrograms() {
        for (String program : Screen.NEEDS) {
            assumeTrue(Screen.has(program), program + " is not installed: window tests are skipped");
        }
        assumeTrue(
                Screen.windowManager().isPresent(), "neither xfwm4 nor openbox is installed: window tests are skipped");
    }

    @BeforeEach
    void someoneIsTyping() throws IOException {
        screen = new Screen(Screen.windowManager().orElseThrow());
        screen.start("xterm", "-T", "letter", "-geometry", "40x10+20+20", "-e", "cat");
        Poll.until("the terminal", () -> screen.isVisible("^letter$"));
        screen.click("^letter$", 60, 60);
        Poll.until("the terminal's focus", () -> screen.focused().equals("letter"));
        prompt = new Actor(screen);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    @DisplayName("leaves the keyboard to who is typing, and says when it was really seen")
    void keepsFocus() {
        prompt.play("ask 600");

        Poll.until("the prompt", () -> screen.isVisible(TITLE));
        Poll.until("the report", () -> prompt.shown("window") == 1);

        Poll.whileLasting(GUARD, "the terminal's focus", () -> screen.focused().equals("letter"));
        screen.type("dear aunt ");
        screen.key("Return");
        screen.key("space");
        assertThat(prompt.answers()).isEmpty();
    }

    @Test
    @DisplayName("lets no button act in its first two seconds, and then each")
    void guard() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);

        clickButton(FROM_RIGHT_NOW);
        clickButton(FROM_RIGHT_POSTPONE);
        assertThat(prompt.answers()).isEmpty();

        Poll.until("a postponement", () -> {
            clickButton(FROM_RIGHT_POSTPONE);
            return !prompt.answers().isEmpty();
        });
        assertThat(prompt.answers()).containsExactly("postpone PT15M");
    }

    @Test
    @DisplayName("signs out by one deliberate click")
    void signsOut() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);

        Poll.until("the answer", () -> {
            clickButton(FROM_RIGHT_NOW);
            return !prompt.answers().isEmpty();
        });

        assertThat(prompt.answers()).containsExactly("sign-out");
    }

    @Test
    @DisplayName("sends a note once it was clicked, and takes no key for an answer")
    void keys() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);
        screen.click(TITLE, 250, 20);
        Poll.until("the prompt's focus", () -> screen.focused().equals("Last Call"));
        pressAll();
        screen.type("until 5");

        Poll.until("the note", () -> {
            screen.key("Return");
            return !prompt.answers().isEmpty();
        });

        pressAll();
        assertThat(prompt.answers()).containsExactly("note until 5");
    }

    @Test
    @DisplayName("asks back when a key presses “Sign out now”, and the harmless answer has the focus")
    void confirms() {
        prompt.play("ask 600");
        Poll.until("the report", () -> prompt.shown("window") == 1);
        screen.click(TITLE, 250, 20);
        Poll.whileLasting(
                Duration.ofMillis(2200), "silence", () -> prompt.answers().isEmpty());

        screen.run("xdotool", "key", "Tab", "Tab", "space", "space", "space", "Return", "space");
        assertThat(prompt.answers()).isEmpty();

        screen.run("xdotool", "key", "shift+Tab", "space");
        Poll.until("the answer", () -> !prompt.answers().isEmpty());
        assertThat(prompt.answers()).containsExactly("sign-out");
    }

    @Test
    @DisplayName("takes neither Escape nor Alt+F4 nor its close box for an answer, and hides")
    void closing() {
        for (List<String> way : List.of(List.of("key", "Escape"), List.of("key", "alt+F4"))) {
            prompt.play("ask 600");
            Poll.until("the prompt", () -> screen.isVisible(TITLE));
            screen.click(TITLE, 250, 20);
            Poll.until("the prompt's focus", () -> screen.focused().equals("Last Call"));

            screen.run("xdotool", way.get(0), way.get(1));

            Poll.until("the prompt to hide after " + way, () -> !screen.isVisible(TITLE));
            assertThat(prompt.answers()).isEmpty();
            prompt.play("hide");
        }
    }

    @Test
    @DisplayName("comes back in the last minute once, to stay, again without taking the keyboard")
    void comesBack() {
        prompt.play("ask 64");
        Poll.until("the report", () -> prompt.shown("window") == 1);
        screen.click(TITLE, 250, 20);
        Poll.until("the prompt's focus", () -> screen.focused().equals("Last Call"));
        screen.key("Escape");
        Poll.until("the prompt to hide", () -> !screen.isVisible(TITLE));
        screen.click("^letter$", 60, 60);

        Poll.until("the second report", () -> prompt.shown("window") == 2);

        Poll.whileLasting(
                GUARD,
                "the prompt's calm and the terminal's focus",
                () -> screen.isVisible(TITLE) && screen.focused().equals("letter"));
        assertThat(prompt.shown("window")).isEqualTo(2);
    }

    @Test
    @DisplayName("leaves who has postponed in peace")
    void leavesInPeace() {
        prompt.play("ask 600");
        Poll.until("the prompt", () -> screen.isVisible(TITLE));

        prompt.play("postponed 1500");

        Poll.until("the prompt to hide", () -> !screen.isVisible(TITLE));
        assertThat(prompt.answers()).isEmpty();
    }

    @Test
    @DisplayName("tells how it ended, until it is put away for good")
    void ends() {
        prompt.play("ask 600");
        Poll.until("the prompt", () -> screen.isVisible(TITLE));
        prompt.play("end");
        screen.click(TITLE, 250, 20);
        Poll.until("the prompt's focus", () -> screen.focused().equals("Last Call"));

        screen.key("Escape");

        Poll.until(
                "the prompt to go",
                () -> screen.run("xdotool", "search", "--name", TITLE).isEmpty());
        assertThat(prompt.answers()).isEmpty();
    }

    private void pressAll() {
        for (String key : List.of("space", "Return", "KP_Enter", "y", "BackSpace", "BackSpace")) {
            screen.key(key);
        }
    }

    private void clickButton(int fromRight) {
        screen.click(TITLE, WIDTH - fromRight, screen.height(TITLE) - FROM_BOTTOM);
    }
}
