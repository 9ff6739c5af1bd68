package dev.lastcall.platform.windows.automation;

import com.sun.jna.Memory;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Whether its user is typing into a window: a menu that opened just then would take the keys. */
interface Typing {
    /** Waits for a second without keys, but not for long; whether it has come. */
    boolean rests();

    /** Of a window in front it is known when its user last touched anything; into others nobody types. */
    static Typing into(ForeignWindow window) {
        return () -> {
            long end = System.nanoTime() + Seconds.PATIENCE.toNanos();
            while (isBusy(window) && System.nanoTime() - end < 0) {
                LockSupport.parkNanos(Seconds.GLANCE.toNanos());
            }
            return !isBusy(window);
        };
    }

    private static boolean isBusy(ForeignWindow window) {
        return ForeignWindow.inFront().filter(window::equals).isPresent()
                && sinceInput().compareTo(Seconds.REST) < 0;
    }

    /** By the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/winuser/ns-winuser-lastinputinfo">LASTINPUTINFO</a>. */
    private static Duration sinceInput() {
        try (var info = new Memory(8)) {
            info.setInt(0, 8);
            boolean known = User32.INSTANCE.GetLastInputInfo(info);
            int passed = Kernel32.INSTANCE.GetTickCount() - info.getInt(4);
            return known ? Duration.ofMillis(Integer.toUnsignedLong(passed)) : Duration.ZERO;
        }
    }

    /** How long. */
    final class Seconds {
        static final Duration REST = Duration.ofSeconds(1);
        static final Duration PATIENCE = Duration.ofSeconds(4);
        static final Duration GLANCE = Duration.ofMillis(50);

        private Seconds() {}
    }
}
