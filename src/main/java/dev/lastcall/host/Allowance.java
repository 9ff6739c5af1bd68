package dev.lastcall.host;

import java.util.function.LongSupplier;

/** How much one account may say: a burst at once, then so many a second. Thread-safe. */
final class Allowance {
    private static final double BURST = 200;
    private static final double A_SECOND = 20;

    private final LongSupplier steadyNanos;
    private double left = BURST;
    private long last;

    Allowance(LongSupplier steadyNanos) {
        this.steadyNanos = steadyNanos;
        this.last = steadyNanos.getAsLong();
    }

    /** Takes one; false when there is none. */
    synchronized boolean take() {
        long now = steadyNanos.getAsLong();
        left = Math.min(BURST, left + (now - last) / 1e9 * A_SECOND);
        last = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
