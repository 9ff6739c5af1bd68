package dev.lastcall.platform.linux.logind;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.Usage;
import dev.lastcall.platform.linux.bus.Bus;
import dev.lastcall.platform.linux.usage.SessionUsage;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of systemd-logind. A session on its way out is in the list, as {@link Presence#CLOSING}, until logind lets it go. One in the
 * background of its seat is {@link Presence#ACTIVE}: its agent runs on, and its user finds the question on coming back.
 */
public final class LogindSessions implements Sessions {
    private final Bus bus;
    private final FullNames names = new FullNames();
    private volatile Map<SessionKey, IdleHint> hints = Map.of();
    private @Nullable LogindSignals signals;

    public LogindSessions(Bus bus) {
        this.bus = bus;
    }

    /** One session as logind has it. */
    private record Known(Session session, Optional<IdleHint> hint) {}

    @Override
    public List<Session> list() throws PlatformException {
        List<Known> known = bus.call("Listing the sessions of logind", connection -> {
            var all = new ArrayList<Known>();
            for (var entry : manager(connection).listSessions()) {
                look(connection, entry).ifPresent(all::add);
            }
            return all;
        });
        List<Session> sessions = known.stream().map(Known::session).toList();
        hints = known.stream()
                .filter(it -> it.hint().isPresent())
                .collect(Collectors.toMap(
                        it -> it.session().key(), it -> it.hint().orElseThrow()));
        names.keepOnly(sessions);
        return sessions;
    }

    /** The hints are those of the last listing: logind tells of each change of one, and then the sessions are listed. */
    @Override
    public Map<SessionKey, Usage> usage(List<Session> of, Instant now) {
        var uptime = Duration.ofNanos(System.nanoTime());
        return SessionUsage.ofTheSystem()
                .of(of, now, key -> Optional.ofNullable(hints.get(key)).map(hint -> hint.at(uptime)));
    }

    /**
     * A process of another account than the session's, after {@code su}, belongs to it only for an administrator: an answer of theirs is
     * never the user's. A process outside of every session (started by the user's service manager) belongs to the user's desktop session,
     * if there is exactly one.
     */
    @Override
    public Optional<String> idOf(Peer peer) throws PlatformException {
        var known = list();
        var direct =
                bus.call("Asking logind for the session of process " + peer.pid(), bus -> idByPid(bus, peer.pid()));
        if (direct.isPresent()) {
            return direct.filter(id -> peer.administrator() || belongs(known, id, peer));
        }
        var desktops = known.stream()
                .filter(session -> session.account().equals(peer.account()) && isDesktop(session))
                .toList();
        return desktops.size() == 1 ? Optional.of(desktops.getFirst().key().id()) : Optional.empty();
    }

    @Override
    public synchronized void watch(Listener listener) throws PlatformException {
        var told = new LogindSignals(listener);
        signals = told;
        bus.prepare(told::subscribe);
        bus.call("Watching logind", DBusConnection::getUniqueName);
    }

    @Override
    public synchronized void close() {
        bus.close();
        if (signals != null) {
            signals.close();
        }
    }

    private static Logind manager(DBusConnection connection) throws DBusException {
        return Bus.object(connection, Logind.NAME, Logind.PATH, Logind.class);
    }

    private Optional<Known> look(DBusConnection connection, Logind.Entry entry) throws DBusException {
        var properties = Bus.object(connection, Logind.NAME, entry.path.getPath(), Properties.class);
        try {
            var told = new LogindProperties(properties.GetAll(Logind.SESSION));
            return told.session(entry, names::of).map(session -> new Known(session, told.idleHint()));
        } catch (DBusExecutionException e) {
            if (LogindErrors.isAbsent(e) && !isListed(connection, entry)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A session must not seem gone because a question about it went wrong. */
    private static boolean isListed(DBusConnection connection, Logind.Entry entry) throws DBusException {
        return manager(connection).listSessions().stream().anyMatch(other -> other.id.equals(entry.id));
    }

    private static Optional<String> idByPid(DBusConnection connection, long pid) throws DBusException {
        try {
            var path = manager(connection).getSessionByPid(new UInt32(pid));
            var properties = Bus.object(connection, Logind.NAME, path.getPath(), Properties.class);
            return Optional.of(properties.Get(Logind.SESSION, "Id"));
        } catch (DBusExecutionException e) {
            if (LogindErrors.isAbsent(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean belongs(List<Session> known, String id, Peer peer) {
        return known.stream()
                .anyMatch(session ->
                        session.key().id().equals(id) && session.account().equals(peer.account()));
    }

    private static boolean isDesktop(Session session) {
        return session.presence() != Presence.CLOSING && session.isDesktop();
    }
}
