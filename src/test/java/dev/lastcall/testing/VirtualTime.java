package dev.lastcall.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** Both clocks of a computer, moved by hand. */
public final class VirtualTime implements InstantSource, LongSupplier {
    public static final Instant START = Instant.parse("2026-11-21T17:40:00Z");

    private Instant wall = START;
    private long steadyNanos;

    @Override
    public synchronized Instant instant() {
        return wall;
    }

    @Override
    public synchronized long getAsLong() {
        return steadyNanos;
    }

    public synchronized void pass(Duration time) {
        wall = wall.plus(time);
        steadyNanos += time.toNanos();
    }

    /** The wall clock alone moves: somebody set it, or the computer slept. */
    public synchronized void jump(Duration time) {
        wall = wall.plus(time);
    }
}
