package dev.lastcall.host;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as the people at this computer read them. */
final class LocalClock {
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private LocalClock() {}

    static String text(Instant instant) {
        return HOUR_AND_MINUTE.format(instant.atZone(ZoneId.systemDefault()));
    }
}
