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
 * Sees to it that every session has its agent. One that has ended is started again only after a while, and later each time it does not last: a
 * session that ends takes its agent along, and nothing may be started in it then.
 */
public final class Agents {
    private static final Logger LOG = Logger.getLogger(Agents.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(20);
    private static final Duration SETTLED = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final Ways ways;
    private final LongSupplier nanos;
    private final Map<SessionKey, Life> lives = new HashMap<>();

    /** What this needs of Windows. */
    public interface Ways {
        List<Session> sessions() throws PlatformException;

        /** Whether an agent runs in it, by whomever it was started. */
        boolean hasAgent(Session session);

        /** Whether it shows single programs of another computer's desktop, and no desktop of its own. */
        boolean isWithoutDesktop(Session session) throws PlatformException;

        void start(Session session) throws WindowsException;
    }

    /** When one was begun there, when it was last there, and how long to wait from then on. */
    private record Life(long begun, long last, Duration pause) {
        static Life first(long now) {
            return new Life(now, now, FIRST_WAIT);
        }

        /** One that has lived for a while has not failed, however it ends. */
        Life goesOn(long now) {
            return new Life(begun, now, now - begun >= SETTLED.toNanos() ? FIRST_WAIT : pause);
        }

        Life again(long now) {
            Duration longer = pause.multipliedBy(2);
            return new Life(now, now, longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer);
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
            lives.keySet().retainAll(sessions.stream().map(Session::key).toList());
            for (Session session : sessions) {
                look(session);
            }
        } catch (PlatformException | RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for sessions without an agent failed", e);
        }
    }

    private void look(Session session) throws PlatformException {
        long now = nanos.getAsLong();
        if (ways.hasAgent(session)) {
            lives.merge(session.key(), Life.first(now), (before, first) -> before.goesOn(now));
        } else if (isTime(session.key(), now) && isToHave(session)) {
            lives.merge(session.key(), Life.first(now), (before, first) -> before.again(now));
            start(session);
        }
    }

    private boolean isToHave(Session session) throws PlatformException {
        return session.presence() != Session.Presence.CLOSING && !ways.isWithoutDesktop(session);
    }

    private boolean isTime(SessionKey key, long now) {
        Life life = lives.get(key);
        return life == null || now - life.last() >= life.pause().toNanos();
    }

    private void start(Session session) {
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
