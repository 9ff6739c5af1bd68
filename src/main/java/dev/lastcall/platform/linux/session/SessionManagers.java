package dev.lastcall.platform.linux.session;

import java.util.ArrayList;
import java.util.List;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** The desktops' session managers, and how each is asked to log out without a question. */
public final class SessionManagers {
    /**
     * One kind of session manager.
     *
     * @param name what it, or the desktop that starts it when it is called, has on the session bus
     */
    record Kind(String name, Logout logout) {}

    @FunctionalInterface
    interface Logout {
        void call(DBusConnection bus) throws DBusException;
    }

    /** GNOME's name is also MATE's, Cinnamon's and Budgie's. */
    static final String GNOME = "org.gnome.SessionManager";

    static final List<Kind> KNOWN = List.of(
            new Kind(
                    "org.xfce.SessionManager",
                    bus -> bus.getRemoteObject("org.xfce.SessionManager", "/org/xfce/SessionManager", Xfce.class)
                            .logout(false, false)),
            new Kind(GNOME, bus -> gnome(bus).logout(new UInt32(1))),
            new Kind(
                    "org.kde.plasmashell",
                    bus -> bus.getRemoteObject("org.kde.Shutdown", "/Shutdown", Plasma.class)
                            .logout()),
            new Kind(
                    "org.kde.ksmserver",
                    bus -> bus.getRemoteObject("org.kde.ksmserver", "/KSMServer", Kde.class)
                            .logout(0, 0, 0)),
            new Kind(
                    "org.lxqt.session",
                    bus -> bus.getRemoteObject("org.lxqt.session", "/LXQtSession", Lxqt.class)
                            .logout()));

    private SessionManagers() {}

    /** What each of them is called on the session bus, in the order in which they are asked. */
    public static List<String> names() {
        return KNOWN.stream().map(Kind::name).toList();
    }

    static Gnome gnome(DBusConnection bus) throws DBusException {
        return bus.getRemoteObject(GNOME, "/org/gnome/SessionManager", Gnome.class);
    }

    /** Whether somebody asked GNOME's session manager, or MATE's, to keep the screen awake. */
    static boolean isKeptAwake(DBusConnection bus) throws DBusException {
        return gnome(bus).isInhibited(new UInt32(GnomeInhibitor.IDLE));
    }

    /** All that GNOME's session manager, or MATE's, has on its list. */
    static List<GnomeInhibitor> inhibitors(DBusConnection bus) throws DBusException {
        var all = new ArrayList<GnomeInhibitor>();
        for (var path : gnome(bus).getInhibitors()) {
            all.add(bus.getRemoteObject(GNOME, path.getPath(), GnomeInhibitor.class));
        }
        return all;
    }

    /** Whether it is about logging out, and not about sleep or the screen; a failure where it has gone meanwhile. */
    static boolean concernsLogout(GnomeInhibitor inhibitor) {
        return (inhibitor.getFlags().intValue() & GnomeInhibitor.LOGOUT) != 0;
    }

    /** See <a href="https://gitlab.xfce.org/xfce/xfce4-session">xfce4-session</a>: show no dialog, save no session. */
    @DBusInterfaceName("org.xfce.Session.Manager")
    interface Xfce extends DBusInterface {
        @DBusMemberName("Logout")
        void logout(boolean showDialog, boolean allowSave);
    }

    /** See <a href="https://gitlab.gnome.org/GNOME/gnome-session">gnome-session</a>: mode 1 asks for no confirmation. */
    @DBusInterfaceName("org.gnome.SessionManager")
    interface Gnome extends DBusInterface {
        @DBusMemberName("Logout")
        void logout(UInt32 mode);

        /** False from the call to log out on, for as long as it is not cancelled. */
        @DBusMemberName("IsSessionRunning")
        boolean isSessionRunning();

        @DBusMemberName("GetInhibitors")
        List<DBusPath> getInhibitors();

        @DBusMemberName("IsInhibited")
        boolean isInhibited(UInt32 flags);
    }

    /** Who asked GNOME's session manager, or MATE's, not to do something, and why. */
    @DBusInterfaceName("org.gnome.SessionManager.Inhibitor")
    interface GnomeInhibitor extends DBusInterface {
        /** The flag for logging out. */
        int LOGOUT = 1;

        /** The flag for the session counting as idle. */
        int IDLE = 8;

        @DBusMemberName("GetAppId")
        String getAppId();

        @DBusMemberName("GetReason")
        String getReason();

        @DBusMemberName("GetFlags")
        UInt32 getFlags();
    }

    /** See <a href="https://invent.kde.org/plasma/plasma-workspace">plasma-workspace</a>, since Plasma 5.18. */
    @DBusInterfaceName("org.kde.Shutdown")
    interface Plasma extends DBusInterface {
        void logout();
    }

    /** Plasma before that: no confirmation, log out, in the default way. */
    @DBusInterfaceName("org.kde.KSMServerInterface")
    interface Kde extends DBusInterface {
        void logout(int confirm, int type, int mode);
    }

    /** See <a href="https://github.com/lxqt/lxqt-session">lxqt-session</a>. */
    @DBusInterfaceName("org.lxqt.session")
    interface Lxqt extends DBusInterface {
        void logout();
    }
}
