package dev.lastcall.request;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Durations ({@code 90s 10m 2h30m}) and times ({@code 18:00}, ISO 8601 with offset) as people type and read them. */
public final class TimeText {
    private static final Pattern DURATION = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?");
    /** No request, extension or postponement is longer: beyond it is a mistake, or an attempt to reach the end of the calendar. */
    public static final Duration LONGEST = Duration.ofDays(31);

    private TimeText() {}

    public static Duration parseDuration(String text) throws BadTextException {
        var matcher = DURATION.matcher(text.strip());
        if (text.isBlank() || !matcher.matches()) {
            throw new BadTextException(text, "a duration such as 90s, 10m or 2h30m");
        }
        Duration sum = Duration.ofHours(number(matcher.group(1)))
                .plusMinutes(number(matcher.group(2)))
                .plusSeconds(number(matcher.group(3)));
        if (sum.compareTo(LONGEST) > 0) {
            throw new BadTextException(text, "a duration of at most 31 days");
        }
        return sum;
    }

    /** Reads a time; {@code 18:00} is the next one after {@code now} on the clock of {@code zone}. */
    public static Instant parseTime(String text, Instant now, ZoneId zone) throws BadTextException {
        try {
            String trimmed = text.strip();
            return trimmed.contains("T")
                    ? OffsetDateTime.parse(trimmed).toInstant()
                    : next(LocalTime.parse(trimmed.length() == 4 ? "0" + trimmed : trimmed), now.atZone(zone));
        } catch (DateTimeException e) {
            throw new BadTextException(text, "a time such as 18:00 or 2026-11-21T18:00:00+01:00");
        }
    }

    /** Writes what {@link #parseDuration} reads, to the second; zero and less is {@code 0s}. */
    public static String format(Duration duration) {
        if (duration.toSeconds() <= 0) {
            return "0s";
        }
        return part(duration.toHours(), "h")
                + part(duration.toMinutesPart(), "m")
                + part(duration.toSecondsPart(), "s");
    }

    /** Rounded up to what people are told, so that nobody gets less than was promised. */
    public static Instant wholeSecond(Instant instant) {
        Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(instant) ? second : second.plusSeconds(1);
    }

    /** Where the clocks are put back, a time comes twice in one night: both are tried. */
    private static Instant next(LocalTime time, ZonedDateTime now) {
        return Stream.of(0, 1)
                .map(days -> now.toLocalDate().plusDays(days).atTime(time).atZone(now.getZone()))
                .flatMap(day -> Stream.of(day.withEarlierOffsetAtOverlap(), day.withLaterOffsetAtOverlap()))
                .filter(candidate -> candidate.isAfter(now))
                .findFirst()
                .orElseThrow()
                .toInstant();
    }

    private static String part(long value, String unit) {
        return value == 0 ? "" : value + unit;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
