package dev.lastcall.platform.linux.x11;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;

/**
 * What is asked of the window manager for a window, by a message to the root window, see <a
 * href="https://specifications.freedesktop.org/wm-spec/latest/ar01s03.html">Root Window Properties</a>.
 */
record X11Wish(X11 x, X11.Display display) {
    private static final long WINDOW_MANAGER = X11.SubstructureNotifyMask | X11.SubstructureRedirectMask;

    void ask(X11.Window window, String what, long first, long second) {
        var event = new X11.XEvent();
        event.setType(X11.XClientMessageEvent.class);
        event.type = X11.ClientMessage;
        event.xclient.type = X11.ClientMessage;
        event.xclient.window = window;
        event.xclient.message_type = x.XInternAtom(display, what, false);
        event.xclient.format = Integer.SIZE;
        event.xclient.data.setType(NativeLong[].class);
        event.xclient.data.l[0] = new NativeLong(first);
        event.xclient.data.l[1] = new NativeLong(second);
        x.XSendEvent(display, x.XDefaultRootWindow(display), 0, new NativeLong(WINDOW_MANAGER), event);
    }
}
