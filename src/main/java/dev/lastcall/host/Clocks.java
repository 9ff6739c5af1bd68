package dev.lastcall.host;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * The two clocks of a computer: the one people read, which may jump, and a steady one, which may stop in sleep.
 *
 * @param wall what people read
 * @param steadyNanos nanoseconds from some beginning, never back
 * @param speed how much faster than real time both run, 1 but for demonstrations
 */
public record Clocks(InstantSource wall, LongSupplier steadyNanos, double speed) {
    Instant now() {
        return wall.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** How long a thread must really wait for a span on these clocks. */
    Duration real(Duration span) {
        return Duration.ofNanos((long) (span.toNanos() / speed));
    }
}
