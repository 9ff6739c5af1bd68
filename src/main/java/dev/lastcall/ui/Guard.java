package dev.lastcall.ui;

import java.time.Duration;
import java.time.Instant;

/** Keeps every button shut for the first two seconds, so that a click meant for something else answers nothing. */
final class Guard {
    static final Duration SHUT = Duration.ofSeconds(2);

    private Instant since = Instant.MAX;

    void shut(Instant now) {
        since = now;
    }

    boolean isOpen(Instant now) {
        if (now.isBefore(since)) {
            // never shut, or the clock was set back: two seconds from here
            since = now;
        }
        return !now.isBefore(since.plus(SHUT));
    }
}
