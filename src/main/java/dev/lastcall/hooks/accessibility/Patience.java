package dev.lastcall.hooks.accessibility;

import dev.lastcall.platform.PlatformException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * How long is waited for a program, all in all and each time.
 *
 * @param nanos the passing time
 * @param pause between two looks
 * @param end when all patience is over, by {@code nanos}
 */
record Patience(LongSupplier nanos, Runnable pause, long end) {
    private static final Duration GLANCE = Duration.ofMillis(40);

    static Patience of(Duration limit) {
        return new Patience(
                System::nanoTime, () -> LockSupport.parkNanos(GLANCE.toNanos()), System.nanoTime() + limit.toNanos());
    }

    /** What is waited for. */
    interface Condition {
        boolean isMet() throws PlatformException, SurpriseException;
    }

    /** Looks until it is so, but no longer than this; whether it has become so. */
    boolean until(Duration most, Condition condition) throws PlatformException, SurpriseException {
        long begun = nanos.getAsLong();
        while (!condition.isMet()) {
            long now = nanos.getAsLong();
            if (now - begun > most.toNanos() || Thread.currentThread().isInterrupted()) {
                return false;
            }
            insist(now);
            pause.run();
        }
        return true;
    }

    private void insist(long now) throws SurpriseException {
        if (now - end > 0) {
            throw new SurpriseException("saving took too long: save it there");
        }
    }
}
