package dev.lastcall.platform.windows.wts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.request.SessionKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The screen of a session on Windows")
class WtsScreensTest {
    private static final Path WINDOWS = Path.of("Windows");
    private static final Path RUNDLL = WINDOWS.resolve("System32").resolve("rundll32.exe");

    private final List<String> started = new ArrayList<>();
    private final WtsScreens screens = new WtsScreens(
            WINDOWS, (session, program, arguments) -> started.add(session + " " + program + " " + arguments));

    @Test
    @DisplayName("is locked by a program of Windows' own that runs there as its user")
    void lock() throws PlatformException {
        screens.lock(session(Session.Presence.ACTIVE));

        assertThat(started).containsExactly("3 " + RUNDLL + " [user32.dll,LockWorkStation]");
    }

    @Test
    @DisplayName("is not there where the session is disconnected, which needs no lock")
    void disconnected() {
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> screens.lock(session(Session.Presence.DISCONNECTED)))
                .withMessage("Session 3 of bob has no screen: whoever comes back to it is asked for the password");
        assertThat(started).isEmpty();
    }

    @Test
    @Tag("windows")
    @DisplayName("that cannot be locked is told of by its session and its user")
    void refused() {
        var refusing = new WtsScreens(WINDOWS, (session, program, arguments) -> {
            throw new WindowsException("Starting", 5);
        });

        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> refusing.lock(session(Session.Presence.ACTIVE)))
                .withMessage("Session 3 of bob cannot be locked");
    }

    private static Session session(Session.Presence presence) {
        return new Session(
                new SessionKey("3", Instant.EPOCH),
                "S-1-5-21-1",
                "bob",
                Optional.empty(),
                Session.Kind.RDP,
                presence,
                Optional.empty(),
                Optional.empty());
    }
}
