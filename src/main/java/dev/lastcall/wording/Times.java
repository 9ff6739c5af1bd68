package dev.lastcall.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/** Points in time and lengths, as the user's language writes them. */
public record Times(Messages messages, ZoneId zone) {
    /** The clock's time; with the day of the week unless it is today. */
    public String clock(Instant instant, Instant now) {
        ZonedDateTime local = instant.atZone(zone);
        String time = local.format(format());
        if (local.toLocalDate().equals(now.atZone(zone).toLocalDate())) {
            return time;
        }
        return local.getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale()) + " " + time;
    }

    /** The date and the clock's time. */
    public String moment(Instant instant) {
        DateTimeFormatter format = hasCountry()
                ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(messages.locale())
                : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", messages.locale());
        return instant.atZone(zone).format(format);
    }

    public String length(Duration length) {
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (length.toMinutes() == 0) {
            return messages.text("length.seconds", length.toSeconds());
        }
        if (hours == 0) {
            return messages.text("length.minutes", minutes);
        }
        return minutes == 0 ? messages.text("length.hours", hours) : messages.text("length.both", hours, minutes);
    }

    /** A locale without a country (such as C) says nothing about clocks; 24 hours are read everywhere. */
    private DateTimeFormatter format() {
        return hasCountry()
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(messages.locale())
                : DateTimeFormatter.ofPattern("HH:mm", messages.locale());
    }

    private boolean hasCountry() {
        return !messages.locale().getCountry().isEmpty();
    }
}
