package dev.lastcall.agent;

import dev.lastcall.countdown.Moments;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** When somebody who only sees lines of text is told how much time is left: at each of the moments, then every 10 seconds. */
final class Milestones {
    private static final long[] LAST_SECONDS = {50, 40, 30, 20, 10};

    private Milestones() {}

    /** The last one passed while the remaining time went from one value to the other. */
    static Optional<Duration> passed(Duration before, Duration after) {
        return all().filter(m -> after.compareTo(m) <= 0 && m.compareTo(before) < 0)
                .reduce((earlier, later) -> later);
    }

    private static Stream<Duration> all() {
        return Stream.concat(Moments.ALL.stream(), LongStream.of(LAST_SECONDS).mapToObj(Duration::ofSeconds));
    }
}
