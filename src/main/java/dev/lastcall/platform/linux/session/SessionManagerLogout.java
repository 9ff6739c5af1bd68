package dev.lastcall.platform.linux.session;

import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.bus.Bus;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.errors.NoReply;
import org.freedesktop.dbus.errors.ServiceUnknown;
import org.freedesktop.dbus.exceptions.DBusException;

/** Logs out through the session manager on the session bus. */
public final class SessionManagerLogout implements Desktop {
    @Override
    public Answer logOut() throws PlatformException {
        try (var bus = Bus.ofTheSession()) {
            return bus.call("Asking the session manager to log out", SessionManagerLogout::logOut);
        }
    }

    @Override
    public void keepWaiting() throws PlatformException {
        try (var bus = Bus.ofTheSession()) {
            bus.call("Asking the desktop to wait", connection -> {
                EndSessionDialog.keepOpen(connection);
                return true;
            });
        }
    }

    private static Answer logOut(DBusConnection bus) throws DBusException {
        Answer asked = EndSessionDialog.mayCome(bus) ? Answer.ASKED_AND_MAY_ASK : Answer.ASKED;
        for (SessionManagers.Kind kind : SessionManagers.KNOWN) {
            if (OwnSession.has(bus, kind.name()) && isAsked(kind, bus)) {
                return asked;
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
}
