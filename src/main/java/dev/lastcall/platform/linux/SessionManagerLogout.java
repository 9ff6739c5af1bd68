package dev.lastcall.platform.linux;

import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.PlatformException;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;

/** Logs out through the session manager on the session bus. */
final class SessionManagerLogout implements Desktop {
    @Override
    public Answer logOut() throws PlatformException {
        try (DBusConnection bus =
                DBusConnectionBuilder.forSessionBus().withShared(false).build()) {
            DBus names = bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
            for (SessionManagers.Kind kind : SessionManagers.KNOWN) {
                if (names.NameHasOwner(kind.name()) && isOurs(names, kind.name())) {
                    kind.logout().call(bus);
                    return Answer.ASKED;
                }
            }
            return Answer.NO_SESSION_MANAGER;
        } catch (DBusExecutionException e) {
            throw new PlatformException("The session manager refused to log out: " + e.getMessage(), e);
        } catch (DBusException | java.io.IOException e) {
            throw new PlatformException("The session bus cannot be reached", e);
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
