package dev.lastcall.platform.windows.window;

import java.util.List;
import java.util.Set;

/** A window that users know as one: it has a title, and is none of the desktop's own. */
public record ProgramWindow(ForeignWindow window, String title) {
    private static final Set<String> OF_THE_DESKTOP = Set.of("Progman", "WorkerW", "Shell_TrayWnd");

    /** All of this session. */
    public static List<ProgramWindow> all() {
        return ForeignWindow.onDesktop().stream()
                .filter(window -> !window.isTool() && !isOfTheDesktop(window))
                .map(ProgramWindow::of)
                .filter(window -> !window.title.isEmpty())
                .toList();
    }

    /** As it is called now. */
    public static ProgramWindow of(ForeignWindow window) {
        return new ProgramWindow(window, DocumentMark.on(window));
    }

    static boolean isOfTheDesktop(ForeignWindow window) {
        return OF_THE_DESKTOP.contains(window.windowClass());
    }

    /** Whether it belongs to another one. */
    public boolean isDialog() {
        return window.owner().filter(ForeignWindow::isVisible).isPresent();
    }
}
