package dev.lastcall.platform.linux;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.NativeLongByReference;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.Programs.Window;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The windows that the window manager manages, but for panels, the desktop, and this program's own, by the
 * <a href="https://specifications.freedesktop.org/wm-spec/latest/">Extended Window Manager Hints</a>.
 */
final class X11Windows {
    private static final int MOST_WINDOWS = 1000;
    private static final int LONGEST = 4096;
    private static final NativeLong ANY_TYPE = new NativeLong(0);
    /** A window may go at any moment; by default, an error about it would end the process. */
    private static final X11.XErrorHandler PASS_OVER = (display, error) -> 0;

    private final X11 x = X11.INSTANCE;
    private final X11.Display display;
    private final DesktopEntries programs;

    private X11Windows(X11.Display display, DesktopEntries programs) {
        this.display = display;
        this.programs = programs;
    }

    /** The windows of this process's display; none where it cannot be reached. Loads the X library at the first call. */
    static List<Window> list(DesktopEntries programs) {
        return look(programs, X11Windows::read, List.of());
    }

    /** Asks the window manager to close windows as their user would; how many. None where the display cannot be reached. */
    static int close(BiPredicate<String, Long> programAndProcess) {
        return look(DesktopEntries.in(List.of()), windows -> windows.closeThose(programAndProcess), 0);
    }

    private static <T> T look(DesktopEntries programs, Function<X11Windows, T> work, T otherwise) {
        try {
            X11.Display display = X11.INSTANCE.XOpenDisplay(null);
            return display == null ? otherwise : new X11Windows(display, programs).patiently(work);
        } catch (LinkageError e) {
            return otherwise; // there is no X library here
        }
    }

    private List<Window> read() {
        return managed().stream().filter(this::isAProgramsOwn).map(this::read).toList();
    }

    private int closeThose(BiPredicate<String, Long> meant) {
        var windows = managed().stream()
                .filter(window -> meant.test(program(window), process(window)) && !belongsToAnother(window))
                .toList();
        windows.forEach(window -> new X11Close(x, display).ask(window));
        return windows.size();
    }

    private <T> T patiently(Function<X11Windows, T> work) {
        X11.XErrorHandler before = x.XSetErrorHandler(PASS_OVER);
        try {
            return work.apply(this);
        } finally {
            x.XSync(display, false);
            x.XSetErrorHandler(before);
            x.XCloseDisplay(display);
        }
    }

    private List<X11.Window> managed() {
        X11.Window root = x.XDefaultRootWindow(display);
        var windows = new ArrayList<X11.Window>();
        byte[] ids = property(root, "_NET_CLIENT_LIST", Native.LONG_SIZE);
        for (int at = 0; at + Native.LONG_SIZE <= ids.length && windows.size() < MOST_WINDOWS; at += Native.LONG_SIZE) {
            windows.add(new X11.Window(number(ids, at)));
        }
        return windows;
    }

    private boolean isAProgramsOwn(X11.Window window) {
        boolean own = process(window) == ProcessHandle.current().pid();
        return !own && !isOfType(window, "DOCK") && !isOfType(window, "DESKTOP");
    }

    private Window read(X11.Window window) {
        String program = program(window);
        return new Window(window.longValue(), program, programs.name(program), title(window), isDialog(window));
    }

    private boolean isDialog(X11.Window window) {
        return isOfType(window, "DIALOG") || belongsToAnother(window);
    }

    /** Of several types the first is meant, the others are for window managers that do not know it. */
    private boolean isOfType(X11.Window window, String type) {
        byte[] types = property(window, "_NET_WM_WINDOW_TYPE", Native.LONG_SIZE);
        return types.length > 0
                && number(types, 0)
                        == x.XInternAtom(display, "_NET_WM_WINDOW_TYPE_" + type, false)
                                .longValue();
    }

    private String title(X11.Window window) {
        byte[] name = property(window, "_NET_WM_NAME", 1);
        return new String(name.length > 0 ? name : property(window, "WM_NAME", 1), StandardCharsets.UTF_8);
    }

    /** The class, the second of two texts that each end with a zero. */
    private String program(X11.Window window) {
        String[] names = new String(property(window, "WM_CLASS", 1), StandardCharsets.UTF_8).split("\0", -1);
        return names.length > 1 ? names[1] : "";
    }

    /** A question of the program's must be left to its user: a dialog that is closed is mostly cancelled. */
    private boolean belongsToAnother(X11.Window window) {
        return property(window, "WM_TRANSIENT_FOR", Native.LONG_SIZE).length > 0;
    }

    /** The process that says the window is its own, 0 if none does. */
    private long process(X11.Window window) {
        byte[] id = property(window, "_NET_WM_PID", Native.LONG_SIZE);
        return id.length < Native.LONG_SIZE ? 0 : number(id, 0);
    }

    /** The bytes of a property; numbers of 32 bits are C longs, however long those are. */
    private byte[] property(X11.Window window, String name, int itemSize) {
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

    private static long number(byte[] bytes, int at) {
        var buffer = java.nio.ByteBuffer.wrap(bytes, at, Native.LONG_SIZE).order(java.nio.ByteOrder.nativeOrder());
        return Native.LONG_SIZE == Long.BYTES ? buffer.getLong() : buffer.getInt();
    }
}
