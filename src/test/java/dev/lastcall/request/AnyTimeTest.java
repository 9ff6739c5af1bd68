package dev.lastcall.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Label("Any time")
class AnyTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long YEAR_2026 = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    @Property
    @Label("that is written can be read")
    void durations(@ForAll @IntRange(max = 31 * 24 * 3600) int seconds) throws BadTextException {
        var duration = Duration.ofSeconds(seconds);

        assertThat(TimeText.parseDuration(TimeText.format(duration))).isEqualTo(duration);
    }

    @Property
    @Label("of the day lies ahead, by a day and the hour of a clock change at most")
    void ahead(@ForAll @LongRange(max = 365 * 24 * 3600) long second, @ForAll @IntRange(max = 24 * 60 - 1) int minute)
            throws BadTextException {
        var now = Instant.ofEpochSecond(YEAR_2026 + second);
        var time = LocalTime.ofSecondOfDay(minute * 60L);

        var next = TimeText.parseTime(time.toString(), now, BERLIN);

        assertThat(next).isAfter(now).isBeforeOrEqualTo(now.plus(Duration.ofHours(25)));
    }
}
