package dev.lastcall.cli;

import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as the reader's clock shows them, seen from now. */
record LocalTimes(Instant now, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("MMM d HH:mm", Locale.ENGLISH);

    /** {@code 18:15}, with the date if it is another day. */
    String time(Instant instant) {
        return at(instant).format(today(instant) ? CLOCK : BOTH);
    }

    /** {@code 18:15}, only the date if it is another day. */
    String shortTime(Instant instant) {
        return at(instant).format(today(instant) ? CLOCK : DAY);
    }

    /** {@code 18:15:04}, now. */
    String stamp() {
        return at(now).format(SECONDS);
    }

    /** {@code 18:15 (in 4m10s)}. */
    String deadline(Instant instant) {
        Duration left = Duration.between(now, instant);
        return time(instant) + (left.toSeconds() > 0 ? " (in " + TimeText.format(left) + ")" : " (passed)");
    }

    private boolean today(Instant instant) {
        return at(instant).toLocalDate().equals(at(now).toLocalDate());
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }
}
