package dev.lastcall.platform.windows.automation;

import com.sun.jna.Pointer;
import dev.lastcall.platform.AccessibleElement;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which windows have a classic menu bar. */
interface Menus {
    Menus OF_WINDOWS = window -> User32.INSTANCE.GetMenu(window.handle());

    @Nullable
    Pointer of(ForeignWindow window);

    /** One without lines counts as none. */
    default Optional<AccessibleElement> barOf(ForeignWindow window) {
        return Optional.ofNullable(of(window))
                .filter(menu -> User32.INSTANCE.GetMenuItemCount(menu) > 0)
                .map(menu -> ClassicMenu.bar(window, menu));
    }
}
