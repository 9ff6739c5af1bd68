package dev.lastcall.platform.windows.service;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees to it that every session has its agent. One that has ended is started again only after a while, and later each time: a session that ends
 * takes its agent along, and nothing may be started in it then.
 */
public final class Agents {
    private static final Logger LOG = Logger.getLogger(Agents.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(20);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Ways ways;
    private final LongSupplier nanos;
    private final Map<SessionKey, Attempt> attempts = new HashMap<>();

    /** What this needs of Windows. */
    public interface Ways {
        List<Session> sessions() throws PlatformException;

        /** Whether an agent runs in it, by whomever it was started. */
        boolean hasAgent(Session session);

        /** Whether it shows single programs of another computer's desktop, and no desktop of its own. */
        boolean isWithoutDesktop(Session session) throws PlatformException;

        void start(Session session) throws WindowsException;
    }

    /** When one was last started there, and how long to wait before the next. */
    private record Attempt(long at, Duration pause) {
        Attempt again(long now) {
            Duration longer = pause.multipliedBy(2);
            return new Attempt(now, longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer);
        }
    }

    public Agents(Ways ways, LongSupplier nanos) {
        this.ways = ways;
        this.nanos = nanos;
    }

    /** Looks now and then, on a thread of its own, for as long as the process lives. */
    public void begin() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("agents").factory());
        var unused = thread.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Starts what is missing. */
    void look() {
        try {
            List<Session> sessions = ways.sessions();
            attempts.keySet().retainAll(sessions.stream().map(Session::key).toList());
            for (Session session : sessions) {
                if (isToHave(session)) {
                    start(session);
                }
            }
        } catch (PlatformException | RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for sessions without an agent failed", e);
        }
    }

    private boolean isToHave(Session session) throws PlatformException {
        return session.presence() != Session.Presence.CLOSING
                && isTime(session.key())
                && !ways.hasAgent(session)
                && !ways.isWithoutDesktop(session);
    }

    private boolean isTime(SessionKey key) {
        Attempt last = attempts.get(key);
        return last == null || nanos.getAsLong() - last.at() >= last.pause().toNanos();
    }

    private void start(Session session) {
        long now = nanos.getAsLong();
        attempts.merge(session.key(), new Attempt(now, FIRST_WAIT), (before, first) -> before.again(now));
        try {
            ways.start(session);
            LOG.log(Level.INFO, "Started an agent in session {0}", session.key().id());
        } catch (WindowsException e) {
            LOG.log(
                    Level.WARNING,
                    "No agent could be started in session " + session.key().id(),
                    e);
        }
    }
}
