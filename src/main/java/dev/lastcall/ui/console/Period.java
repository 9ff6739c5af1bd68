package dev.lastcall.ui.console;

import java.time.Instant;
import java.time.ZoneId;

/** How far back. */
enum Period {
    DAY(0),
    WEEK(7),
    MONTH(31);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** So many days ago, from the beginning of that day. */
    Instant begin(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().minusDays(days).atStartOfDay(zone).toInstant();
    }
}
