package dev.lastcall.host;

import java.time.Duration;
import java.time.Instant;

/** Notices that the clock leapt ahead: the computer slept, or somebody set it. For one thread. */
final class LeapWatch {
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private final Clocks clocks;
    private Instant wall;
    private long steady;

    LeapWatch(Clocks clocks) {
        this.clocks = clocks;
        this.wall = clocks.now();
        this.steady = clocks.steadyNanos().getAsLong();
    }

    /** Whether it did since the last look. */
    boolean seesOne() {
        Instant wallBefore = wall;
        long steadyBefore = steady;
        wall = clocks.now();
        steady = clocks.steadyNanos().getAsLong();
        return Duration.between(wallBefore, wall)
                        .minusNanos(steady - steadyBefore)
                        .compareTo(TOLERANCE)
                > 0;
    }
}
