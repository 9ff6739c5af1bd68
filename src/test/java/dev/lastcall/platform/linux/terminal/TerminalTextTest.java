package dev.lastcall.platform.linux.terminal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Kind;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.request.SessionKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Text in a terminal")
@EnabledOnOs(OS.LINUX)
@Timeout(60)
class TerminalTextTest {
    /** Opens a terminal, names it, and tells the first two lines it shows once told to. */
    private static final String TERMINAL = """
            import os, pty, sys
            master, terminal = pty.openpty()
            print(os.ttyname(terminal), flush=True)
            sys.stdin.readline()
            print(repr(os.read(master, 4096)), flush=True)
            """;

    private final TerminalText text = new TerminalText();
    private Process terminal;
    private String device;

    @BeforeEach
    void open() throws IOException {
        terminal = new ProcessBuilder("python3", "-c", TERMINAL).start();
        device = requireNonNull(terminal.inputReader().readLine());
    }

    @AfterEach
    void close() throws InterruptedException {
        terminal.destroy();
        terminal.waitFor();
    }

    @Test
    @DisplayName("is shown on a line of its own, with a bell and without control characters")
    void shown() throws IOException {
        assertThat(text.show(session(device, account()), "Please sign out\u001b[31m by six"))
                .isTrue();

        assertThat(whatItShows()).contains("\\r\\n\\x07Please sign out[31m by six\\r");
    }

    @Test
    @DisplayName("never waits for a user who reads nothing")
    void unread() {
        boolean hasRoom = true;
        for (int i = 0; i < 10_000 && hasRoom; i++) {
            hasRoom = text.show(session(device, account()), "x".repeat(500));
        }

        assertThat(hasRoom).isFalse();
    }

    @Test
    @DisplayName("is not written to the terminal of another account")
    void anothers() {
        assertThat(text.show(session(device, "4242"), "Please sign out")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "/dev/pts/../null", "/dev/pts/ptmx", "/etc/passwd", "/dev/pts/999999999"})
    @DisplayName("is not written to what is no terminal")
    void noTerminal(String path) {
        assertThat(text.show(session(path, account()), "Please sign out")).isFalse();
    }

    private String whatItShows() throws IOException {
        try (var orders = terminal.outputWriter()) {
            orders.write("now\n");
        }
        return requireNonNull(terminal.inputReader().readLine());
    }

    private static String account() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Session session(String terminal, String account) {
        return new Session(
                new SessionKey("1", Instant.EPOCH),
                account,
                "alice",
                Optional.empty(),
                Kind.TTY,
                Presence.ACTIVE,
                Optional.empty(),
                Optional.of(terminal));
    }
}
