package dev.lastcall.platform.linux.x11;

import com.sun.jna.Native;
import java.util.Arrays;

/** The window that has the user's attention, by the <a href="https://specifications.freedesktop.org/wm-spec/latest/">Extended Window Manager Hints</a>. */
public final class X11Focus {
    private X11Focus() {}

    /** Whether it fills the screen; not where there is no display. */
    public static boolean isFullScreen() {
        return X11Display.look(X11Focus::isFullScreen, false);
    }

    private static boolean isFullScreen(X11Display display) {
        return display.active()
                .map(window -> X11Display.numbers(display.property(window, "_NET_WM_STATE", Native.LONG_SIZE)))
                .filter(states -> contains(states, display.atom("_NET_WM_STATE_FULLSCREEN")))
                .isPresent();
    }

    private static boolean contains(long[] all, long one) {
        return Arrays.stream(all).anyMatch(each -> each == one);
    }
}
