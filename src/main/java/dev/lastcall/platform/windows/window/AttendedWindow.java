package dev.lastcall.platform.windows.window;

import dev.lastcall.platform.OwnWindows;
import java.util.Optional;

/** The window in front. Windows lets no program put a window on all virtual desktops. */
public final class AttendedWindow implements OwnWindows {
    @Override
    public void everywhere(String title) {}

    @Override
    public Optional<Spot> attended() {
        return ForeignWindow.inFront()
                .filter(window ->
                        window.pid() != ProcessHandle.current().pid() && !ProgramWindow.isOfTheDesktop(window))
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
}
