package dev.lastcall.host;

import dev.lastcall.protocol.ToCommand.Session;
import java.util.Optional;

/** Which changes of a session are worth telling to somebody who watches it: figures always move a little, and most of it nobody can see. */
final class Changes {
    private static final long MINUTE = 60;
    private static final double PERCENT = 0.5;
    private static final long MEBI = 1 << 20;

    private Changes() {}

    static boolean matter(Session told, Session now) {
        return !told.equals(now)
                && (!but(told, now).equals(now)
                        || becameActive(told.idleSeconds(), now.idleSeconds())
                        || differ(told.cpuPercent(), now.cpuPercent(), PERCENT)
                        || differ(told.memoryBytes(), now.memoryBytes(), MEBI));
    }

    /** The same session, with the figures that only move a little as they are now. */
    private static Session but(Session told, Session now) {
        return new Session(
                told.id(),
                told.user(),
                told.name(),
                told.state(),
                told.kind(),
                told.remote(),
                told.since(),
                now.idleSeconds(),
                told.idleFrom(),
                now.cpuPercent(),
                now.memoryBytes(),
                told.processes(),
                told.unsaved(),
                told.agent(),
                told.request(),
                told.requests());
    }

    /** Or has been idle for another minute, or it is not known any more. */
    private static boolean becameActive(Optional<Long> told, Optional<Long> now) {
        if (told.isEmpty() || now.isEmpty()) {
            return told.isPresent() != now.isPresent();
        }
        return now.get() < told.get() || now.get() / MINUTE != told.get() / MINUTE;
    }

    private static <N extends Number> boolean differ(Optional<N> told, Optional<N> now, double least) {
        if (told.isEmpty() || now.isEmpty()) {
            return told.isPresent() != now.isPresent();
        }
        return Math.abs(now.get().doubleValue() - told.get().doubleValue()) >= least;
    }
}
