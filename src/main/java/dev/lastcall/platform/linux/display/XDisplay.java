package dev.lastcall.platform.linux.display;

import dev.lastcall.platform.Display;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The X server of the session. Its own counter tells of the last input, by the
 * <a href="https://www.x.org/releases/current/doc/scrnsaverproto/saver.html">screen saver extension</a>; under Wayland an X server sees only what is
 * typed into X programs, so there it is not asked that.
 *
 * @param environment that of the session
 */
public record XDisplay(Map<String, String> environment) implements Display {
    private static final System.Logger LOG = System.getLogger(XDisplay.class.getName());
    /** One of this computer; what is forwarded over the network is another's. */
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");

    private static final int QUERY_EXTENSION = 98;
    private static final int QUERY_INFO = 1;
    private static final int ANSWER = 32;

    @Override
    public View look() {
        Matcher local = LOCAL.matcher(environment.getOrDefault("DISPLAY", ""));
        return local.matches() ? look(local.group(1)) : View.NOTHING;
    }

    private View look(String number) {
        try (var x = XConnection.open(Path.of("/tmp/.X11-unix/X" + number), cookie(number))) {
            return new View(isWayland() ? Optional.empty() : sinceInput(x), new XWindows(x).list());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The display cannot be looked at", e);
            return View.NOTHING;
        }
    }

    private boolean isWayland() {
        return environment.containsKey("WAYLAND_DISPLAY") || "wayland".equals(environment.get("XDG_SESSION_TYPE"));
    }

    private static Optional<Duration> sinceInput(XConnection x) throws IOException {
        ByteBuffer extension = x.ask(XConnection.naming(QUERY_EXTENSION, 0, "MIT-SCREEN-SAVER"));
        if (extension.capacity() < ANSWER || extension.get(8) == 0) {
            return Optional.empty();
        }
        ByteBuffer info = x.ask(
                XConnection.request(extension.get(9), QUERY_INFO, Integer.BYTES).putInt(x.root()));
        return info.capacity() < ANSWER
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Integer.toUnsignedLong(info.getInt(16))));
    }

    private String cookie(String number) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        Path file = Optional.ofNullable(environment.get("XAUTHORITY"))
                .map(Path::of)
                .orElseGet(() -> Path.of(home, ".Xauthority"));
        try {
            String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
            return XAuthority.cookie(Files.readAllBytes(file), number, host).orElse("");
        } catch (IOException e) {
            return ""; // many displays know their user without a cookie
        }
    }
}
