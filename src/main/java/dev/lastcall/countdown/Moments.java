package dev.lastcall.countdown;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** When people are told again how long is left, wherever they are told. */
public final class Moments {
    public static final List<Duration> ALL =
            Stream.of(10, 5, 2, 1).map(Duration::ofMinutes).toList();

    private Moments() {}

    /** Whether one of them lies between two looks at the clock: after the earlier, and not after {@code now}. */
    public static boolean isOneBetween(Instant earlier, Instant now, Instant end) {
        return ALL.stream().map(end::minus).anyMatch(moment -> earlier.isBefore(moment) && !now.isBefore(moment));
    }
}
