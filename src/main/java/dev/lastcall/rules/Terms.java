package dev.lastcall.rules;

import dev.lastcall.request.Grace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a rule asks.
 *
 * @param warn the deadline is so long after the rule has asked
 * @param grace what it grants, if not what the configuration says
 * @param latest no postponement goes beyond this time of day
 */
public record Terms(String reason, Duration warn, Optional<Grace> grace, Optional<LocalTime> latest, boolean force) {
    /** The next such time after the deadline. */
    public Optional<Instant> latestAfter(Instant deadline, ZoneId zone) {
        LocalDate day = deadline.atZone(zone).toLocalDate();
        return latest.flatMap(time -> Hours.next(Hours.around(day).map(date -> Hours.on(date, time, zone)), deadline));
    }
}
