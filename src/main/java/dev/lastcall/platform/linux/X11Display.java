package dev.lastcall.platform.linux;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.NativeLongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A connection to this process's display, for one look at it. */
record X11Display(X11 x, X11.Display display) {
    private static final int MOST_WINDOWS = 1000;
    private static final int LONGEST = 4096;
    private static final NativeLong ANY_TYPE = new NativeLong(0);
    /** A window may go at any moment; by default, an error about it would end the process. */
    private static final X11.XErrorHandler PASS_OVER = (display, error) -> 0;

    /**
     * Does something at the display; the other value where it cannot be reached. Loads the X library at the first call. One at a time: the
     * handler of errors is the whole process's.
     */
    static synchronized <T> T look(Function<X11Display, T> work, T otherwise) {
        try {
            X11.Display display = X11.INSTANCE.XOpenDisplay(null);
            return display == null ? otherwise : new X11Display(X11.INSTANCE, display).patiently(work);
        } catch (LinkageError e) {
            return otherwise; // there is no X library here
        }
    }

    private <T> T patiently(Function<X11Display, T> work) {
        X11.XErrorHandler before = x.XSetErrorHandler(PASS_OVER);
        try {
            return work.apply(this);
        } finally {
            x.XSync(display, false);
            x.XSetErrorHandler(before);
            x.XCloseDisplay(display);
        }
    }

    X11.Window root() {
        return x.XDefaultRootWindow(display);
    }

    /** The windows that the window manager manages. */
    List<X11.Window> managed() {
        var windows = new ArrayList<X11.Window>();
        byte[] ids = property(root(), "_NET_CLIENT_LIST", Native.LONG_SIZE);
        for (int at = 0; at + Native.LONG_SIZE <= ids.length && windows.size() < MOST_WINDOWS; at += Native.LONG_SIZE) {
            windows.add(new X11.Window(number(ids, at)));
        }
        return windows;
    }

    long atom(String name) {
        return x.XInternAtom(display, name, false).longValue();
    }

    void close(X11.Window window) {
        new X11Close(x, display).ask(window);
    }

    /** The bytes of a property; numbers of 32 bits are C longs, however long those are. */
    byte[] property(X11.Window window, String name, int itemSize) {
        var count = new NativeLongByReference();
        var data = new PointerByReference();
        int status = x.XGetWindowProperty(
                display,
                window,
                x.XInternAtom(display, name, false),
                new NativeLong(0),
                new NativeLong(LONGEST),
                false,
                new X11.Atom(ANY_TYPE.longValue()),
                new X11.AtomByReference(),
                new IntByReference(),
                count,
                new NativeLongByReference(),
                data);
        Pointer pointer = data.getValue();
        if (status != X11.Success || pointer == null) {
            return new byte[0];
        }
        try {
            return pointer.getByteArray(0, count.getValue().intValue() * itemSize);
        } finally {
            x.XFree(pointer);
        }
    }

    static long number(byte[] bytes, int at) {
        var buffer = ByteBuffer.wrap(bytes, at, Native.LONG_SIZE).order(ByteOrder.nativeOrder());
        return Native.LONG_SIZE == Long.BYTES ? buffer.getLong() : buffer.getInt();
    }
}
