package dev.lastcall.platform.linux;

import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.PlatformException;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.errors.NoReply;
import org.freedesktop.dbus.errors.ServiceUnknown;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;

/** Logs out through the session manager on the session bus. */
final class SessionManagerLogout implements Desktop {
    @Override
    public Answer logOut() throws PlatformException {
        try (var bus = Bus.ofTheSession()) {
            return bus.call("Asking the session manager to log out", SessionManagerLogout::logOut);
        }
    }

    private static Answer logOut(DBusConnection bus) throws DBusException {
        DBus names = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
        for (SessionManagers.Kind kind : SessionManagers.KNOWN) {
            if (names.NameHasOwner(kind.name()) && isOurs(names, kind.name()) && isAsked(kind, bus)) {
                return Answer.ASKED;
            }
        }
        return Answer.NO_SESSION_MANAGER;
    }

    private static boolean isAsked(SessionManagers.Kind kind, DBusConnection bus) throws DBusException {
        try {
            kind.logout().call(bus);
            return true;
        } catch (ServiceUnknown olderThanItsDesktop) {
            return false;
        } catch (NoReply busyLoggingOut) {
            return true;
        }
    }

    /** The sessions of one user share a bus: the desktop of one must not be logged out from another. */
    private static boolean isOurs(DBus names, String name) {
        long manager = names.GetConnectionUnixProcessID(name).longValue();
        Optional<String> ours = ControlGroup.session(ProcessHandle.current().pid());
        Optional<String> its = ControlGroup.session(manager);
        return its.equals(ours) || ((its.isEmpty() || ours.isEmpty()) && hasDisplay());
    }

    private static boolean hasDisplay() {
        return System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
