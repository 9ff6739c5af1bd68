package dev.lastcall.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Round times of the clock to pick from: so many that a list of them can be read. */
final class Picks {
    private static final int MOST = 36;
    private static final int[] STEPS = {5, 10, 15, 30, 60, 180, 360, 720, 1440};

    private Picks() {}

    /** All after {@code from}; the last is {@code furthest}, to the minute if that is later. */
    static List<Instant> between(Instant from, Instant furthest, ZoneId zone) {
        int step = step(Duration.between(from, furthest));
        var picks = new ArrayList<Instant>();
        for (Instant at = firstAfter(from, step, zone); at.isBefore(furthest); at = at.plus(Duration.ofMinutes(step))) {
            picks.add(at);
        }
        Instant last = furthest.truncatedTo(ChronoUnit.MINUTES);
        Instant end = last.isAfter(from) ? last : furthest;
        if (end.isAfter(from) && (picks.isEmpty() || end.isAfter(picks.getLast()))) {
            picks.add(end);
        }
        return picks;
    }

    private static int step(Duration span) {
        for (int step : STEPS) {
            if (span.toMinutes() / step < MOST) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static Instant firstAfter(Instant from, int step, ZoneId zone) {
        ZonedDateTime day = from.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        long minutes = Duration.between(day.toInstant(), from).toMinutes();
        return day.toInstant().plus(Duration.ofMinutes((minutes / step + 1) * step));
    }
}
