package dev.lastcall.platform.linux.logind;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.linux.bus.Bus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt64;

/** Has systemd-logind ask the screen locker of a session; which one there is, and whether there is one, logind does not know. */
public final class LogindScreens implements Screens {
    private final Bus bus;

    public LogindScreens(Bus bus) {
        this.bus = bus;
    }

    /** Ids are given again: it must be the same sign-in that was meant. */
    @Override
    public void lock(Session session) throws PlatformException {
        String id = session.key().id();
        boolean there = bus.call("Locking session " + id + " of " + session.user(), connection -> {
            var logind = Bus.object(connection, Logind.NAME, Logind.PATH, Logind.class);
            boolean same = since(connection, logind, id).equals(session.key().since());
            if (same) {
                logind.lockSession(id);
            }
            return same;
        });
        if (!there) {
            throw new PlatformException("it is gone");
        }
    }

    @Override
    public void disconnect(Session session) throws PlatformException {
        switch (session.kind()) {
            case RDP -> new XrdpDisplay(display(session)).disconnect(session.account());
            case X11, WAYLAND ->
                throw new PlatformException("it is at the computer's own screen, which can only be locked");
            case CONSOLE, SSH, TTY ->
                throw new PlatformException("it cannot be disconnected without ending it: ask it to sign out");
        }
    }

    private String display(Session session) throws PlatformException {
        return bus.call("Looking for the display of session " + session.key().id(), connection -> {
            String path = Bus.object(connection, Logind.NAME, Logind.PATH, Logind.class)
                    .getSession(session.key().id())
                    .getPath();
            return Bus.object(connection, Logind.NAME, path, Properties.class).Get(Logind.SESSION, "Display");
        });
    }

    private static Instant since(DBusConnection connection, Logind logind, String id) throws DBusException {
        try {
            String path = logind.getSession(id).getPath();
            UInt64 micros =
                    Bus.object(connection, Logind.NAME, path, Properties.class).Get(Logind.SESSION, "Timestamp");
            return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
        } catch (DBusExecutionException e) {
            if (LogindErrors.isAbsent(e)) {
                return Instant.MIN;
            }
            throw e;
        }
    }
}
