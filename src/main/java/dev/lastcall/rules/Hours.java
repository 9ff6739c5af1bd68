package dev.lastcall.rules;

import dev.lastcall.request.BadTextException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hours of the day, maybe over midnight, on certain days; those after midnight belong to the day on which they began.
 *
 * @param from their beginning
 * @param to their end, itself outside
 */
public record Hours(LocalTime from, LocalTime to, Days days) {
    /** Further back or ahead than a week and a day, nothing else comes. */
    private static final int FAR = 8;

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("HH:mm");

    /** Reads {@code 20:00-07:00}. */
    public static Hours parse(String text, Days days) throws BadTextException {
        String[] ends = text.strip().split("-", -1);
        if (ends.length == 2) {
            LocalTime from = time(ends[0]);
            LocalTime to = time(ends[1]);
            if (!from.equals(to)) {
                return new Hours(from, to, days);
            }
        }
        throw new BadTextException(text, "hours such as 20:00-07:00");
    }

    /** Days as a whole. */
    public static Hours all(Days days) {
        return new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, days);
    }

    /** Reads {@code 22:00}. */
    public static LocalTime time(String text) throws BadTextException {
        try {
            String trimmed = text.strip();
            return LocalTime.parse(trimmed.length() == 4 ? "0" + trimmed : trimmed);
        } catch (DateTimeException e) {
            throw new BadTextException(text, "a time of day such as 22:00");
        }
    }

    boolean contain(Instant instant, ZoneId zone) {
        ZonedDateTime at = instant.atZone(zone);
        return onOneOfItsDays(at) && contain(at.toLocalTime());
    }

    /** Whether it is over for one of these days, and has not begun again. */
    boolean past(Instant instant, ZoneId zone) {
        ZonedDateTime at = instant.atZone(zone);
        return onOneOfItsDays(at) && !contain(at.toLocalTime());
    }

    /** When they last ended, at this instant or before. */
    Optional<Instant> lastEnd(Instant instant, ZoneId zone) {
        return last(ends(instant.atZone(zone).toLocalDate(), zone), instant);
    }

    Optional<Instant> nextEnd(Instant instant, ZoneId zone) {
        return next(ends(instant.atZone(zone).toLocalDate(), zone), instant);
    }

    String text() {
        if (from.equals(to)) {
            return days.text();
        }
        return from.format(TEXT) + "-" + to.format(TEXT) + (days.equals(Days.DAILY) ? "" : ", " + days.text());
    }

    /** A time that the clocks leave out is made up for right after; one that comes twice counts the first time. */
    static Instant on(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** All within reach of a day, the earliest first. */
    static Stream<LocalDate> around(LocalDate day) {
        return Stream.iterate(day.minusDays(FAR), next -> next.plusDays(1)).limit(2L * FAR + 1);
    }

    static Optional<Instant> last(Stream<Instant> moments, Instant now) {
        return moments.filter(moment -> !moment.isAfter(now)).reduce((first, second) -> second);
    }

    static Optional<Instant> next(Stream<Instant> moments, Instant now) {
        return moments.filter(moment -> moment.isAfter(now)).findFirst();
    }

    private Stream<Instant> ends(LocalDate day, ZoneId zone) {
        return around(day)
                .filter(begun -> days.contains(begun.getDayOfWeek()))
                .map(begun -> on(to.isAfter(from) ? begun : begun.plusDays(1), to, zone));
    }

    private boolean onOneOfItsDays(ZonedDateTime at) {
        LocalDate begun = at.toLocalTime().isBefore(from) ? at.toLocalDate().minusDays(1) : at.toLocalDate();
        return days.contains(begun.getDayOfWeek());
    }

    private boolean contain(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }
}
