package dev.lastcall.cli;

import dev.lastcall.request.BadTextException;
import dev.lastcall.request.TimeText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Times that have been, as people write them: {@code 7d} or {@code 2h} ago, a date, the last {@code 18:00}, or ISO 8601 with offset. */
final class PastTimes {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})d");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");

    private final Environment environment;

    PastTimes(Environment environment) {
        this.environment = environment;
    }

    Instant read(String text) throws BadTextException {
        String trimmed = text.strip();
        Instant now = environment.clock().instant();
        try {
            var days = DAYS.matcher(trimmed);
            if (days.matches()) {
                return now.minus(Duration.ofDays(Long.parseLong(days.group(1))));
            }
            if (DATE.matcher(trimmed).matches()) {
                return LocalDate.parse(trimmed).atStartOfDay(environment.zone()).toInstant();
            }
            if (trimmed.contains("T")) {
                return TimeText.parseTime(trimmed, now, environment.zone());
            }
            return CLOCK.matcher(trimmed).matches()
                    ? TimeText.parseTime(trimmed, now.minus(Duration.ofDays(1)), environment.zone())
                    : now.minus(TimeText.parseDuration(trimmed));
        } catch (DateTimeException | BadTextException e) {
            throw new BadTextException(
                    text, "a time ago such as 7d or 2h, a date, 18:00, or 2026-11-21T18:00:00+01:00");
        }
    }
}
