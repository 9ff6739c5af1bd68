package dev.lastcall.platform.linux;

import dev.lastcall.platform.Ending;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt64;

/** Ends sessions through systemd-logind; needs root. A session that is gone already is no failure. */
final class LogindEnding implements Ending {
    private static final Logger LOG = Logger.getLogger(LogindEnding.class.getName());
    private static final int SIGTERM = 15;

    private final Bus bus;

    LogindEnding(Bus bus) {
        this.bus = bus;
    }

    @Override
    public void endLeader(Session session) throws PlatformException {
        end(
                "Telling the leader to end",
                session,
                logind -> logind.killSession(session.key().id(), "leader", SIGTERM));
    }

    @Override
    public void kill(Session session) throws PlatformException {
        end(
                "Telling every process to end",
                session,
                logind -> logind.killSession(session.key().id(), "all", SIGTERM));
    }

    @Override
    public void terminate(Session session) throws PlatformException {
        end(
                "Terminating",
                session,
                logind -> logind.terminateSession(session.key().id()));
    }

    private interface Step {
        void by(Logind logind);
    }

    private void end(String what, Session session, Step step) throws PlatformException {
        String whose = what + " in session " + session.key().id() + " of " + session.user();
        boolean asked = bus.call(whose, connection -> {
            var logind = Bus.object(connection, Logind.NAME, Logind.PATH, Logind.class);
            boolean isThere = isStillThat(connection, logind, session);
            if (isThere) {
                step.by(logind);
            }
            return isThere;
        });
        LOG.log(Level.INFO, asked ? "{0}: asked" : "{0}: it is gone", whose);
    }

    /** Ids are given again: it must be the same sign-in that was meant. */
    private static boolean isStillThat(DBusConnection connection, Logind logind, Session session) throws DBusException {
        try {
            var path = logind.getSession(session.key().id()).getPath();
            UInt64 since =
                    Bus.object(connection, Logind.NAME, path, Properties.class).Get(Logind.SESSION, "Timestamp");
            return Instant.EPOCH
                    .plus(since.longValue(), ChronoUnit.MICROS)
                    .equals(session.key().since());
        } catch (DBusExecutionException e) {
            if (LogindErrors.isAbsent(e)) {
                return false;
            }
            throw e;
        }
    }
}
