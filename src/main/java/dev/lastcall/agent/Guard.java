package dev.lastcall.agent;

import java.time.Duration;
import java.time.Instant;

/** Keeps every answer shut for the first two seconds, so that a click meant for something else is none. For any thread. */
public final class Guard {
    public static final Duration SHUT = Duration.ofSeconds(2);

    private volatile Instant since = Instant.MAX;

    public void shut(Instant now) {
        since = now;
    }

    public boolean isOpen(Instant now) {
        if (now.isBefore(since)) {
            // never shut, or the clock was set back: two seconds from here
            since = now;
        }
        return !now.isBefore(since.plus(SHUT));
    }
}
