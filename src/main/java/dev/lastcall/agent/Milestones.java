package dev.lastcall.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** When somebody who only sees lines of text is told how much time is left: at 10, 5, 2 and 1 minutes, then every 10 seconds. */
final class Milestones {
    private static final long[] SECONDS = {600, 300, 120, 60, 50, 40, 30, 20, 10};

    private Milestones() {}

    /** The last one passed while the remaining time went from one value to the other. */
    static Optional<Duration> passed(Duration before, Duration after) {
        return all().filter(m -> after.compareTo(m) <= 0 && m.compareTo(before) < 0)
                .reduce((earlier, later) -> later);
    }

    private static Stream<Duration> all() {
        return LongStream.of(SECONDS).mapToObj(Duration::ofSeconds);
    }
}
