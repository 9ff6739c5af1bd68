package dev.lastcall.platform.linux;

import com.sun.jna.Native;
import com.sun.jna.platform.unix.X11;

/** The window that has the user's attention, by the <a href="https://specifications.freedesktop.org/wm-spec/latest/">Extended Window Manager Hints</a>. */
final class X11Focus {
    private X11Focus() {}

    /** Whether it fills the screen; not where there is no display. */
    static boolean isFullScreen() {
        return X11Display.look(X11Focus::isFullScreen, false);
    }

    private static boolean isFullScreen(X11Display display) {
        byte[] active = display.property(display.root(), "_NET_ACTIVE_WINDOW", Native.LONG_SIZE);
        if (active.length < Native.LONG_SIZE) {
            return false;
        }
        byte[] states =
                display.property(new X11.Window(X11Display.number(active, 0)), "_NET_WM_STATE", Native.LONG_SIZE);
        long full = display.atom("_NET_WM_STATE_FULLSCREEN");
        for (int at = 0; at + Native.LONG_SIZE <= states.length; at += Native.LONG_SIZE) {
            if (X11Display.number(states, at) == full) {
                return true;
            }
        }
        return false;
    }
}
