package dev.lastcall.platform.linux;

import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;

/**
 * The request to close a window, as a taskbar sends it to the window manager: <a
 * href="https://specifications.freedesktop.org/wm-spec/latest/ar01s03.html">_NET_CLOSE_WINDOW</a>. The program may answer with a question.
 */
record X11Close(X11 x, X11.Display display) {
    /** A pager, or another program that speaks for the user. */
    private static final long BY_THE_USER = 2;

    private static final long WINDOW_MANAGER = X11.SubstructureNotifyMask | X11.SubstructureRedirectMask;

    void ask(X11.Window window) {
        var event = new X11.XEvent();
        event.setType(X11.XClientMessageEvent.class);
        event.type = X11.ClientMessage;
        event.xclient.type = X11.ClientMessage;
        event.xclient.window = window;
        event.xclient.message_type = x.XInternAtom(display, "_NET_CLOSE_WINDOW", false);
        event.xclient.format = Integer.SIZE;
        event.xclient.data.setType(NativeLong[].class);
        event.xclient.data.l[0] = new NativeLong(0);
        event.xclient.data.l[1] = new NativeLong(BY_THE_USER);
        x.XSendEvent(display, x.XDefaultRootWindow(display), 0, new NativeLong(WINDOW_MANAGER), event);
    }
}
