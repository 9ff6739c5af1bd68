package dev.lastcall.platform.windows.desktop;

import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.Looks;
import dev.lastcall.platform.Notifications;
import dev.lastcall.platform.SessionEnd;

/** The icon, the notifications, the looks and the end of one session, which share a hidden window. */
public final class WindowsDesktop {
    private final HiddenWindow window = new HiddenWindow();
    private final TaskbarIcon icon = new TaskbarIcon(window);

    public DesktopIcon icon() {
        return icon;
    }

    public Notifications notifications() {
        return new Balloons(icon);
    }

    public Looks looks() {
        return new UserLooks(window);
    }

    public SessionEnd sessionEnd() {
        return new AnnouncedEnd(window);
    }
}
