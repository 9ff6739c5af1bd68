package dev.lastcall.platform.linux;

import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;

/** Tells what belongs to one's own session. The sessions of one user share a bus, and each other's processes. */
final class OwnSession {
    private OwnSession() {}

    /** Whether a name on the session bus is taken, and by a process of this session. */
    static boolean has(DBusConnection bus, String name) throws DBusException {
        DBus names = Bus.names(bus);
        return names.NameHasOwner(name) && isOurs(pid(names, name));
    }

    /** The process that has this name on the bus; 0 where nobody has. */
    static long owner(DBusConnection bus, String name) throws DBusException {
        DBus names = Bus.names(bus);
        return names.NameHasOwner(name) ? pid(names, name) : 0;
    }

    /**
     * A process that was started by the user's service manager belongs to no session: it is taken for one of this session where this is
     * a desktop.
     */
    static boolean isOurs(long pid) {
        Optional<String> ours = ControlGroup.session(ProcessHandle.current().pid());
        Optional<String> its = ControlGroup.session(pid);
        return its.equals(ours) || ((its.isEmpty() || ours.isEmpty()) && hasDisplay());
    }

    private static long pid(DBus names, String name) {
        return names.GetConnectionUnixProcessID(name).longValue();
    }

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
