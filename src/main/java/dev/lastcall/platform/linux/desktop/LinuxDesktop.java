package dev.lastcall.platform.linux.desktop;

import dev.lastcall.platform.DesktopIcon;
import dev.lastcall.platform.Notifications;
import java.util.Map;

/** The icon and the notifications of one session, which share a line to its bus. */
public final class LinuxDesktop {
    private final DesktopBus bus;

    private LinuxDesktop(DesktopBus bus) {
        this.bus = bus;
    }

    /** Connects to nothing before it is needed. */
    public static LinuxDesktop in(Map<String, String> environment) {
        return new LinuxDesktop(new DesktopBus(BusAddress.in(environment)));
    }

    public DesktopIcon icon() {
        return new StatusNotifierIcon(bus);
    }

    public Notifications notifications() {
        return new FreedesktopNotifications(bus);
    }
}
