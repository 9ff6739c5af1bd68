package dev.lastcall.platform.linux.session;

import dev.lastcall.platform.Attention;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.logind.Logind;
import dev.lastcall.platform.linux.logind.LogindInhibitors;
import dev.lastcall.platform.linux.process.ControlGroup;
import dev.lastcall.platform.linux.x11.X11Focus;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;

/**
 * A full-screen window that has the keyboard, do-not-disturb as the desktop knows it, or somebody who keeps the screen awake. X11 does not
 * tell that a screen is shared; who shares one mostly keeps it awake.
 */
public final class DesktopAttention implements Attention {
    private static final Logger LOG = Logger.getLogger(DesktopAttention.class.getName());

    private final Bus session = Bus.ofTheSession();
    private final Bus system = Bus.ofTheSystem();

    @Override
    public boolean isTaken() {
        return X11Focus.isFullScreen()
                || tells(session, "Asking whether notifications are switched off", DoNotDisturb::isOn)
                || tells(session, "Asking the session manager who presents", DesktopAttention::isPresenting)
                || tells(system, "Asking logind who keeps the screen awake", DesktopAttention::isKeptAwake);
    }

    @Override
    public void close() {
        session.close();
        system.close();
    }

    /** GNOME's session manager, and MATE's, know who presents. */
    private static boolean isPresenting(DBusConnection bus) throws DBusException {
        return OwnSession.has(bus, SessionManagers.GNOME) && SessionManagers.isKeptAwake(bus);
    }

    private static boolean isKeptAwake(DBusConnection bus) throws DBusException {
        return Bus.object(bus, Logind.NAME, Logind.PATH, Logind.class).listInhibitors().stream()
                .anyMatch(lock -> LogindInhibitors.keepsAwake(lock) && ControlGroup.isOurs(lock.pid.longValue()));
    }

    private static boolean tells(Bus bus, String what, Bus.Call<Boolean> call) {
        try {
            return bus.call(what, call);
        } catch (PlatformException e) {
            LOG.log(Level.FINE, "It does not tell", e);
            return false;
        }
    }
}
