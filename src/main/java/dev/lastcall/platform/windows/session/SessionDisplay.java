package dev.lastcall.platform.windows.session;

import com.sun.jna.Memory;
import dev.lastcall.platform.Display;
import dev.lastcall.platform.Programs;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.User32;
import java.time.Duration;
import java.util.Optional;

/** One's own session as its user has it before them. */
public final class SessionDisplay implements Display {
    private static final int INFO_BYTES = 8;
    private static final int TIME = 4;

    private final Programs programs;

    public SessionDisplay(Programs programs) {
        this.programs = programs;
    }

    @Override
    public View look() {
        return new View(sinceInput(), programs.windows());
    }

    /** By the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/ns-winuser-lastinputinfo">LASTINPUTINFO</a>. */
    private static Optional<Duration> sinceInput() {
        try (var info = new Memory(INFO_BYTES)) {
            info.setInt(0, INFO_BYTES);
            return User32.INSTANCE.GetLastInputInfo(info)
                    ? Optional.of(between(info.getInt(TIME), Kernel32.INSTANCE.GetTickCount()))
                    : Optional.empty();
        }
    }

    /** Both count milliseconds since the computer started, and begin anew every 50 days. */
    static Duration between(int earlier, int later) {
        return Duration.ofMillis(Integer.toUnsignedLong(later - earlier));
    }
}
