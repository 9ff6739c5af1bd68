package dev.lastcall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("On any night of the year, in any zone,")
class AnyNightTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Property(tries = 150)
    @Label("a daily rule asks a session exactly once a day")
    void daily(@ForAll("zones") ZoneId zone, @ForAll("days") LocalDate day, @ForAll("times") LocalTime time) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        var night = new Night(begin.minus(Duration.ofDays(1)), zone, Night.rule(new Occasion.Daily(time, Days.DAILY)));
        night.comes("2", "alice");
        night.jump(Duration.ofDays(1));

        int asked = night.until(day.plusDays(1).atStartOfDay(zone).toInstant()).size();

        // The first moment of the day also makes up for one of the last half hour of the day before.
        int lateYesterday = time.isAfter(LocalTime.of(23, 29)) || gapAtMidnight(zone, day) ? 1 : 0;
        assertThat(asked).isBetween(1, 1 + lateYesterday);
    }

    @Property(tries = 150)
    @Label("no rule asks a session twice that nobody touches, within one stretch of its hours")
    void once(
            @ForAll("zones") ZoneId zone,
            @ForAll("days") LocalDate day,
            @ForAll("times") LocalTime from,
            @ForAll("times") LocalTime to,
            @ForAll @IntRange(min = 1, max = 600) int minutes) {
        if (from.equals(to)) {
            return;
        }
        var hours = new Hours(from, to, Days.DAILY);
        var begin = day.atTime(12, 0).atZone(zone).toInstant();
        var idle = new Occasion.Idle(Duration.ofMinutes(minutes), Optional.of(hours));
        var after = new Occasion.AfterHours(hours);

        for (Occasion occasion : List.of(idle, after)) {
            var night = new Night(begin, zone, Night.rule(occasion));
            night.comes("2", "alice");
            int asked = night.pass(Duration.ofHours(22)).size();
            assertThat(asked).isLessThanOrEqualTo(occasion.equals(idle) ? 1 : 2);
        }
    }

    @Property(tries = 150)
    @Label("whom the allowed hours do not allow is asked, and nobody whom they do")
    void allowed(
            @ForAll("zones") ZoneId zone,
            @ForAll("days") LocalDate day,
            @ForAll("times") LocalTime now,
            @ForAll("times") LocalTime from,
            @ForAll("times") LocalTime to) {
        if (from.equals(to)) {
            return;
        }
        var rule = Night.rule(new Occasion.AfterHours(new Hours(from, to, Days.DAILY)));
        var night = new Night(day.atTime(now).atZone(zone).toInstant(), zone, rule);
        night.comes("2", "alice");

        LocalTime deadline =
                night.now().plus(Duration.ofMinutes(10)).atZone(zone).toLocalTime();
        boolean within = from.isBefore(to)
                ? !deadline.isBefore(from) && deadline.isBefore(to)
                : !deadline.isBefore(from) || deadline.isBefore(to);

        assertThat(Rule.due(List.of(rule), night.scene()).isEmpty()).isEqualTo(within);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var changes = Arbitraries.of(
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2026, 3, 8),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 4, 5),
                LocalDate.of(2026, 10, 4));
        return Arbitraries.oneOf(changes, Arbitraries.integers().between(0, 364).map(NEW_YEAR::plusDays));
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    }

    private static boolean gapAtMidnight(ZoneId zone, LocalDate day) {
        return !day.atStartOfDay().equals(day.atStartOfDay(zone).toLocalDateTime());
    }
}
