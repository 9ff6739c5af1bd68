package dev.lastcall.platform.linux.x11;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.NativeLongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        long[] ids = numbers(property(root(), "_NET_CLIENT_LIST", Native.LONG_SIZE));
        return Arrays.stream(ids).limit(MOST_WINDOWS).mapToObj(X11.Window::new).toList();
    }

    /** The window that has the keyboard. */
    Optional<X11.Window> active() {
        long[] active = numbers(property(root(), "_NET_ACTIVE_WINDOW", Native.LONG_SIZE));
        return active.length > 0 && active[0] != 0 ? Optional.of(new X11.Window(active[0])) : Optional.empty();
    }

    /** The process that says the window is its own, 0 if none does. */
    long process(X11.Window window) {
        long[] id = numbers(property(window, "_NET_WM_PID", Native.LONG_SIZE));
        return id.length > 0 ? id[0] : 0;
    }

    /** Of several types the first is meant, the others are for window managers that do not know it. */
    boolean isOfType(X11.Window window, String type) {
        long[] types = numbers(property(window, "_NET_WM_WINDOW_TYPE", Native.LONG_SIZE));
        return types.length > 0 && types[0] == atom("_NET_WM_WINDOW_TYPE_" + type);
    }

    long atom(String name) {
        return x.XInternAtom(display, name, false).longValue();
    }

    /** Asks the window manager for something. */
    void ask(X11.Window window, String what, long first, long second) {
        new X11Wish(x, display).ask(window, what, first, second);
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

    /** Numbers of 32 bits, which come as C longs. */
    static long[] numbers(byte[] bytes) {
        var numbers = new long[bytes.length / Native.LONG_SIZE];
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = Native.LONG_SIZE == Long.BYTES ? buffer.getLong() : buffer.getInt();
        }
        return numbers;
    }
}
