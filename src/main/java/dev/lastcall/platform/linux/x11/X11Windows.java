package dev.lastcall.platform.linux.x11;

import com.sun.jna.Native;
import com.sun.jna.platform.unix.X11;
import dev.lastcall.platform.Programs.Window;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * The windows that the window manager manages, but for panels, the desktop, and this program's own, by the
 * <a href="https://specifications.freedesktop.org/wm-spec/latest/">Extended Window Manager Hints</a>.
 */
public final class X11Windows {
    /** The time of the asking; nobody minds. */
    private static final long NOW = 0;
    /** A pager, or another program that speaks for the user; the program may still answer with a question. */
    private static final long BY_THE_USER = 2;

    private final X11Display display;
    private final UnaryOperator<String> names;

    private X11Windows(X11Display display, UnaryOperator<String> names) {
        this.display = display;
        this.names = names;
    }

    /**
     * The windows of this process's display; none where it cannot be reached. Loads the X library at the first call.
     *
     * @param names what users call a program, by its window's class
     */
    public static List<Window> list(UnaryOperator<String> names) {
        return X11Display.look(display -> new X11Windows(display, names).read(), List.of());
    }

    /** Asks the window manager to close windows as their user would; how many. None where the display cannot be reached. */
    public static int close(BiPredicate<String, Long> programAndProcess) {
        return X11Display.look(
                display -> new X11Windows(display, UnaryOperator.identity()).closeThose(programAndProcess), 0);
    }

    private List<Window> read() {
        return display.managed().stream()
                .filter(this::isAProgramsOwn)
                .map(this::read)
                .toList();
    }

    private int closeThose(BiPredicate<String, Long> meant) {
        var windows = display.managed().stream()
                .filter(window -> meant.test(program(window), display.process(window)) && !belongsToAnother(window))
                .toList();
        windows.forEach(window -> display.ask(window, "_NET_CLOSE_WINDOW", NOW, BY_THE_USER));
        return windows.size();
    }

    private boolean isAProgramsOwn(X11.Window window) {
        boolean own = display.process(window) == ProcessHandle.current().pid();
        return !own && !display.isOfType(window, "DOCK") && !display.isOfType(window, "DESKTOP");
    }

    private Window read(X11.Window window) {
        String program = program(window);
        return new Window(window.longValue(), program, names.apply(program), title(window), isDialog(window));
    }

    private boolean isDialog(X11.Window window) {
        return display.isOfType(window, "DIALOG") || belongsToAnother(window);
    }

    private String title(X11.Window window) {
        byte[] name = display.property(window, "_NET_WM_NAME", 1);
        return new String(name.length > 0 ? name : display.property(window, "WM_NAME", 1), StandardCharsets.UTF_8);
    }

    /** The class, the second of two texts that each end with a zero. */
    private String program(X11.Window window) {
        String[] names = new String(display.property(window, "WM_CLASS", 1), StandardCharsets.UTF_8).split("\0", -1);
        return names.length > 1 ? names[1] : "";
    }

    /** A question of the program's must be left to its user: a dialog that is closed is mostly cancelled. */
    private boolean belongsToAnother(X11.Window window) {
        return display.property(window, "WM_TRANSIENT_FOR", Native.LONG_SIZE).length > 0;
    }
}
