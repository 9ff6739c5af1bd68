package dev.lastcall.platform.linux.session;

import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.process.ControlGroup;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;

/** Tells what belongs to one's own session. The sessions of one user share a bus, and each other's processes. */
final class OwnSession {
    private OwnSession() {}

    /** Whether a name on the session bus is taken, and by a process of this session. */
    static boolean has(DBusConnection bus, String name) throws DBusException {
        DBus names = Bus.names(bus);
        return names.NameHasOwner(name) && ControlGroup.isOurs(pid(names, name));
    }

    /** The process that has this name on the bus; 0 where nobody has. */
    static long owner(DBusConnection bus, String name) throws DBusException {
        DBus names = Bus.names(bus);
        return names.NameHasOwner(name) ? pid(names, name) : 0;
    }

    private static long pid(DBus names, String name) {
        return names.GetConnectionUnixProcessID(name).longValue();
    }
}
