package dev.lastcall.platform.linux.x11;

import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.OwnWindows;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** By the <a href="https://specifications.freedesktop.org/wm-spec/latest/">Extended Window Manager Hints</a>. */
public final class X11OwnWindows implements OwnWindows {
    private static final long EVERY_WORKSPACE = 0xFFFFFFFFL;
    private static final long BY_A_PROGRAM = 1;

    @Override
    public void keepInSight(String title) {
        X11Display.look(
                display -> {
                    display.managed().stream()
                            .filter(window -> display.process(window)
                                            == ProcessHandle.current().pid()
                                    && title(display, window).equals(title))
                            .forEach(window -> display.ask(window, "_NET_WM_DESKTOP", EVERY_WORKSPACE, BY_A_PROGRAM));
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

    private static String title(X11Display display, X11.Window window) {
        return new String(display.property(window, "_NET_WM_NAME", 1), StandardCharsets.UTF_8);
    }
}
