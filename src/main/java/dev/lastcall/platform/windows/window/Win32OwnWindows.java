package dev.lastcall.platform.windows.window;

import dev.lastcall.platform.OwnWindows;
import java.util.Optional;

/** Windows lets no program put a window on all virtual desktops. */
public final class Win32OwnWindows implements OwnWindows {
    @Override
    public void keepInSight(String title) {
        ForeignWindow.onDesktop().stream()
                .filter(window -> isOurs(window) && window.title().equals(title))
                .forEach(ForeignWindow::keepAbove);
    }

    /** The toolkit's own call also makes a window the active one. */
    @Override
    public boolean areKeptAbove() {
        return true;
    }

    @Override
    public Optional<Spot> attended() {
        return ForeignWindow.inFront()
                .filter(window -> !isOurs(window) && !ProgramWindow.isOfTheDesktop(window))
                .flatMap(ForeignWindow::place)
                .filter(place -> place.area() > 0)
                .map(place -> new Spot(
                        place.left() + (place.right() - place.left()) / 2,
                        place.top() + (place.bottom() - place.top()) / 2));
    }

    /** Windows posts it to a window of the toolkit's. */
    @Override
    public boolean areToldOfReturns() {
        return true;
    }

    private static boolean isOurs(ForeignWindow window) {
        return window.pid() == ProcessHandle.current().pid();
    }
}
