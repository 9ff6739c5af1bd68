package dev.lastcall.platform.linux;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.OwnWindows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By the <a href="https://specifications.freedesktop.org/wm-spec/latest/">Extended Window Manager Hints</a>. */
final class X11OwnWindows implements OwnWindows {
    private static final long EVERY_WORKSPACE = 0xFFFFFFFFL;
    private static final int MOST_WINDOWS = 10_000;

    @Override
    public void everywhere(String title) {
        X11Display.look(
                display -> {
                    children(display).stream()
                            .map(X11.Window::new)
                            .filter(window -> display.process(window)
                                            == ProcessHandle.current().pid()
                                    && title(display, window).equals(title))
                            .forEach(window -> stick(display, window));
                    return true;
                },
                false);
    }

    @Override
    public Optional<Spot> attended() {
        return X11Display.look(X11OwnWindows::attended, Optional.empty());
    }

    private static Optional<Spot> attended(X11Display display) {
        return display.active()
                .filter(window ->
                        display.process(window) != ProcessHandle.current().pid())
                .filter(window -> !display.isOfType(window, "DESKTOP") && !display.isOfType(window, "DOCK"))
                .flatMap(window -> middle(display, window));
    }

    private static Optional<Spot> middle(X11Display d, X11.Window window) {
        var width = new IntByReference();
        var height = new IntByReference();
        var left = new IntByReference();
        var top = new IntByReference();
        var unused = new IntByReference();
        d.x().XGetGeometry(
                        d.display(),
                        window,
                        new X11.WindowByReference(),
                        unused,
                        unused,
                        width,
                        height,
                        unused,
                        unused);
        boolean found = d.x().XTranslateCoordinates(
                        d.display(), window, d.root(), 0, 0, left, top, new X11.WindowByReference());
        return found && width.getValue() > 0
                ? Optional.of(new Spot(left.getValue() + width.getValue() / 2, top.getValue() + height.getValue() / 2))
                : Optional.empty();
    }

    /** All windows that no window manager has put into a frame yet. */
    private static List<Long> children(X11Display d) {
        var ids = new PointerByReference();
        var count = new IntByReference();
        var ignored = new X11.WindowByReference();
        d.x().XQueryTree(d.display(), d.root(), ignored, ignored, ids, count);
        if (ids.getValue() == null) {
            return List.of();
        }
        try {
            int most = Math.min(count.getValue(), MOST_WINDOWS);
            byte[] all = ids.getValue().getByteArray(0, most * Native.LONG_SIZE);
            return Arrays.stream(X11Display.numbers(all)).boxed().toList();
        } finally {
            d.x().XFree(ids.getValue());
        }
    }

    private static String title(X11Display display, X11.Window window) {
        return new String(display.property(window, "_NET_WM_NAME", 1), StandardCharsets.UTF_8);
    }

    private static void stick(X11Display d, X11.Window window) {
        try (var value = new Memory(Native.LONG_SIZE)) {
            value.setNativeLong(0, new NativeLong(EVERY_WORKSPACE));
            d.x().XChangeProperty(
                            d.display(),
                            window,
                            new X11.Atom(d.atom("_NET_WM_DESKTOP")),
                            X11.XA_CARDINAL,
                            Integer.SIZE,
                            X11.PropModeReplace,
                            value,
                            1);
        }
    }
}
