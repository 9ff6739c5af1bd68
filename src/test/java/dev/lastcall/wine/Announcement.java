package dev.lastcall.wine;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import dev.lastcall.platform.windows.win32.User32;
import java.util.Locale;
import java.util.Objects;

/** Says to a window what Windows says about the session and the computer, and tells the answers. */
final class Announcement {
    private static final int PATIENCE_MILLIS = 20_000;

    /** What can be said. */
    private enum Said {
        QUESTION(User32.WM_QUERYENDSESSION, 0, 0x80000000L),
        END(User32.WM_ENDSESSION, 1, 0x80000000L),
        REFUSED(User32.WM_ENDSESSION, 0, 0x80000000L),
        LOCKED(0x2B1, 7, 1),
        UNLOCKED(0x2B1, 8, 1),
        WOKE(0x218, 0x12, 0);

        private final int message;
        private final long wParam;
        private final long lParam;

        Said(int message, long wParam, long lParam) {
            this.message = message;
            this.wParam = wParam;
            this.lParam = lParam;
        }
    }

    private Announcement() {}

    /**
     * Says them one after the other.
     *
     * @param arguments the class of the window, then what to say
     */
    public static void main(String... arguments) {
        Pointer window = Objects.requireNonNull(User32.INSTANCE.FindWindow(arguments[0], null));
        for (int i = 1; i < arguments.length; i++) {
            Said said = Said.valueOf(arguments[i].toUpperCase(Locale.ROOT));
            var answer = new LongByReference();
            long begun = System.nanoTime();
            User32.INSTANCE.SendMessageTimeout(
                    window, said.message, said.wParam, Pointer.createConstant(said.lParam), 0, PATIENCE_MILLIS, answer);
            System.out.printf(
                    "%s: %d after %d ms%n", arguments[i], answer.getValue(), (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
