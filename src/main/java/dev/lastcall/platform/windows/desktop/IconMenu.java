package dev.lastcall.platform.windows.desktop;

import com.sun.jna.Pointer;
import dev.lastcall.platform.DesktopIcon.Entry;
import dev.lastcall.platform.windows.win32.User32;
import java.util.List;
import java.util.Optional;

/** The menu of the icon, on the window's thread. */
final class IconMenu {
    private static final User32 USER32 = User32.INSTANCE;
    private static final int SEPARATOR = 0x800;
    /** Tells the choice as the answer, and nothing to the window. */
    private static final int RETURN_CHOICE = 0x100 | 0x80;

    private static final int EITHER_BUTTON = 0x2;

    private IconMenu() {}

    /** Shows it until its user has chosen, which is the key, or gone away. */
    static Optional<String> choose(List<Entry> entries, Pointer window, int x, int y) {
        Pointer menu = USER32.CreatePopupMenu();
        if (menu == null) {
            return Optional.empty();
        }
        try {
            for (int i = 0; i < entries.size(); i++) {
                append(menu, entries.get(i), i + 1);
            }
            return chosen(menu, window, x, y)
                    .map(number -> entries.get(number - 1).key());
        } finally {
            USER32.DestroyMenu(menu);
        }
    }

    /** An ampersand would underline a letter. */
    private static void append(Pointer menu, Entry entry, int number) {
        if (entry.isLine()) {
            USER32.AppendMenu(menu, SEPARATOR, 0, null);
        } else {
            USER32.AppendMenu(menu, 0, number, entry.text().replace("&", "&&"));
        }
    }

    /** A menu of a window that is not in front would not go away when its user clicks elsewhere; an empty message has it let go of the front. */
    private static Optional<Integer> chosen(Pointer menu, Pointer window, int x, int y) {
        USER32.SetForegroundWindow(window);
        int number = USER32.TrackPopupMenu(menu, RETURN_CHOICE | EITHER_BUTTON, x, y, 0, window, null);
        USER32.PostMessage(window, 0, 0, 0);
        return number == 0 ? Optional.empty() : Optional.of(number);
    }
}
