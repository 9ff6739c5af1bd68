package dev.lastcall.platform.linux.x11;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.testing.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
@DisplayName("A pause of keyboard and mouse")
class X11InputPauseIT {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final X11InputPause pause = new X11InputPause();
    private Path typed;
    private Process terminal;

    @BeforeEach
    void openTerminal(@TempDir Path folder) throws IOException, InterruptedException {
        typed = folder.resolve("typed");
        terminal = new ProcessBuilder("xterm", "-geometry", "+0+0", "-e", "tee", typed.toString()).start();
        Await.until("the terminal is there", () -> Files.exists(typed));
        run("xdotool", "mousemove", "60", "60");
        Await.until("keys reach the terminal", () -> {
            type("begin");
            return typed().contains("begin");
        });
    }

    @AfterEach
    void closeTerminal() {
        pause.end();
        terminal.destroyForcibly();
    }

    @Test
    @DisplayName("keeps every key from the programs until it ends")
    void keepsKeys() throws IOException, InterruptedException {
        pause.begin(LONG);
        type("during");
        pause.end();
        Await.until("keys reach the terminal", () -> {
            type("after");
            return typed().contains("after");
        });

        assertThat(typed()).doesNotContain("during");
    }

    @Test
    @DisplayName("ends by itself when its time is over")
    void endsByItself() {
        pause.begin(Duration.ofMillis(200));

        Await.until("keys reach the terminal", () -> {
            type("after");
            return typed().contains("after");
        });
    }

    @Test
    @DisplayName("goes on where it is begun again")
    void goesOn() throws IOException, InterruptedException {
        pause.begin(Duration.ofMillis(400));
        pause.begin(LONG);
        type("during");
        pause.end();
        Await.until("keys reach the terminal", () -> {
            type("after");
            return typed().contains("after");
        });

        assertThat(typed()).doesNotContain("during");
    }

    private String typed() {
        try {
            return Files.readString(typed);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void type(String word) {
        run("xdotool", "type", "--delay", "10", word + "\n");
    }

    private static void run(String... command) {
        try {
            assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
