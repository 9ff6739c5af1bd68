package dev.lastcall.platform.linux.logind;

import dev.lastcall.platform.Ending;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.linux.bus.Bus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.UInt64;

/** Ends sessions through systemd-logind; needs root. A session that is gone already is no failure. */
public final class LogindEnding implements Ending {
    private static final Logger LOG = Logger.getLogger(LogindEnding.class.getName());
    private static final int SIGHUP = 1;
    private static final int SIGTERM = 15;

    private final Bus bus;

    public LogindEnding(Bus bus) {
        this.bus = bus;
    }

    @Override
    public void endLeader(Session session) throws PlatformException {
        end("Telling the leader to end", session, LogindEnding::signalLeader);
    }

    /** Both signals, as the service manager itself does: shells that somebody types into pass over the first. */
    @Override
    public void kill(Session session) throws PlatformException {
        end("Telling every process to end", session, (it, logind) -> {
            logind.killSession(it.id(), "all", SIGTERM);
            logind.killSession(it.id(), "all", SIGHUP);
        });
    }

    /** Of a session that is closing already logind takes nothing more away; its scope can still be stopped. */
    @Override
    public void terminate(Session session) throws PlatformException {
        end("Taking the session away", session, (it, logind) -> {
            logind.terminateSession(it.id());
            if (it.text("State").equals("closing")) {
                it.systemd().stopUnit(it.text("Scope"), "replace");
            }
        });
    }

    /** A session as logind has it at this moment. */
    private record Known(String id, String path, Properties properties, Systemd systemd) {
        /** When it began, in microseconds. */
        UInt64 since() {
            return properties.Get(Logind.SESSION, "Timestamp");
        }

        String text(String property) {
            return properties.Get(Logind.SESSION, property);
        }

        UInt32 leader() {
            return properties.Get(Logind.SESSION, "Leader");
        }
    }

    private interface Step {
        void of(Known session, Logind logind) throws DBusException;
    }

    private void end(String what, Session session, Step step) throws PlatformException {
        String whose = what + ", in session " + session.key().id() + " of " + session.user();
        boolean asked = bus.call(whose, connection -> {
            var known = known(connection, session);
            if (known.isPresent()) {
                take(step, known.get(), connection, session);
            }
            return known.isPresent();
        });
        LOG.log(Level.FINE, asked ? "{0}: asked" : "{0}: it is gone", whose);
    }

    private static void take(Step step, Known known, DBusConnection connection, Session session) throws DBusException {
        try {
            step.of(known, manager(connection));
        } catch (DBusExecutionException e) {
            if (known(connection, session).isPresent()) {
                throw e;
            }
            LOG.log(Level.FINE, "The session ended meanwhile", e);
        }
    }

    private static Logind manager(DBusConnection connection) throws DBusException {
        return Bus.object(connection, Logind.NAME, Logind.PATH, Logind.class);
    }

    /** Ids are given again: it must be the same sign-in that was meant. */
    private static Optional<Known> known(DBusConnection connection, Session session) throws DBusException {
        String id = session.key().id();
        try {
            String path = manager(connection).getSession(id).getPath();
            var properties = Bus.object(connection, Logind.NAME, path, Properties.class);
            var systemd = Bus.object(connection, Systemd.NAME, Systemd.PATH, Systemd.class);
            var known = new Known(id, path, properties, systemd);
            var since = Instant.EPOCH.plus(known.since().longValue(), ChronoUnit.MICROS);
            return since.equals(session.key().since()) ? Optional.of(known) : Optional.empty();
        } catch (DBusExecutionException e) {
            if (LogindErrors.isAbsent(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * By our own signal: logind may not send one to other accounts' processes in systems that leave it few rights (Debian 12 refuses). Java
     * compares the start time before it sends, so a process that got the number later is safe.
     */
    private static void signalLeader(Known session, Logind logind) throws DBusException {
        UInt32 pid = session.leader();
        var leader = ProcessHandle.of(pid.longValue());
        if (leader.isPresent()
                && logind.getSessionByPid(pid).getPath().equals(session.path())
                && !leader.get().destroy()) {
            throw new DBusException("the process " + pid + " could not be told");
        }
    }
}
