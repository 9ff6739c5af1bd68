package dev.lastcall.ui;

import java.time.Duration;
import java.time.Instant;

/** How long is left: in steps of ten seconds until the last minute, then exact; never below zero. */
record Remaining(long seconds) {
    private static final int STEP = 10;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    static Remaining until(Instant end, Instant now) {
        long exact = Math.max(0, Math.ceilDiv(Duration.between(now, end).toMillis(), 1000));
        return new Remaining(exact < MINUTE ? exact : Math.ceilDiv(exact, STEP) * STEP);
    }

    boolean lastMinute() {
        return seconds < MINUTE;
    }

    boolean hours() {
        return seconds >= HOUR;
    }

    long minutes() {
        return Math.ceilDiv(seconds, MINUTE);
    }

    /** Seconds alone in the last minute, then minutes and seconds, from an hour on hours and minutes. */
    String figures() {
        if (lastMinute()) {
            return Long.toString(seconds);
        }
        return hours() ? pair(minutes() / 60, minutes() % 60) : pair(seconds / MINUTE, seconds % MINUTE);
    }

    /** The share of a clock's face: a full turn is an hour, in the last minute a minute. */
    double turn() {
        return Math.min(1, seconds / (double) (lastMinute() ? MINUTE : HOUR));
    }

    private static String pair(long large, long small) {
        return large + (small < 10 ? ":0" : ":") + small;
    }
}
