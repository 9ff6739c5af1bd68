package dev.lastcall.platform.linux.session;

import java.util.List;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.annotations.MethodNoReply;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/**
 * What <a href="https://gitlab.gnome.org/GNOME/gnome-shell">GNOME Shell</a> shows while programs inhibit a logout. After a minute without
 * an answer it would log out in spite of them.
 */
final class EndSessionDialog {
    private static final String SHELL = "org.gnome.Shell";
    private static final UInt32 OF_A_LOGOUT = new UInt32(0);
    private static final UInt32 AT_ANY_TIME = new UInt32(0);
    private static final UInt32 FOR_GOOD = new UInt32(Integer.MAX_VALUE);

    private EndSessionDialog() {}

    /** Where keyboard and mouse are not to be had, GNOME gives up the logout instead. */
    static boolean mayCome(DBusConnection bus) throws DBusException {
        return OwnSession.has(bus, SessionManagers.GNOME) && OwnSession.has(bus, SHELL);
    }

    /** Leaves the answer to the user; GNOME still goes on when nobody inhibits any more. A dialog is opened only where one is. */
    static void keepOpen(DBusConnection bus) throws DBusException {
        if (!mayCome(bus)) {
            return;
        }
        var manager = SessionManagers.gnome(bus);
        boolean inhibited = SessionManagers.inhibitors(bus).stream().anyMatch(SessionManagers::concernsLogout);
        if (inhibited && !manager.isSessionRunning()) {
            bus.getRemoteObject(SHELL, "/org/gnome/SessionManager/EndSessionDialog", Dialog.class)
                    .open(OF_A_LOGOUT, AT_ANY_TIME, FOR_GOOD, manager.getInhibitors());
            OwnSession.owner(bus, SHELL); // an answer to this means that the call before has left
        }
    }

    @DBusInterfaceName("org.gnome.SessionManager.EndSessionDialog")
    interface Dialog extends DBusInterface {
        /** One that is open already takes the new time, and sends no reply. */
        @MethodNoReply
        @DBusMemberName("Open")
        void open(UInt32 kind, UInt32 time, UInt32 seconds, List<DBusPath> inhibitors);
    }
}
