package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Times to pick")
class PicksTest {
    private static final Instant SIX = Instant.parse("2026-11-21T18:00:00Z");

    @Test
    @DisplayName("are round ones of the clock, the last as far as may be")
    void round() {
        var picks = Picks.between(SIX.plusSeconds(150), SIX.plusSeconds(150 + 17 * 60), ZoneOffset.UTC);

        assertThat(picks)
                .containsExactly(
                        SIX.plusSeconds(300), SIX.plusSeconds(600), SIX.plusSeconds(900), SIX.plusSeconds(19 * 60));
    }

    @Test
    @DisplayName("are never too many to read, however far it goes, and all of them possible")
    void few() {
        for (int hours = 1; hours <= 31 * 24; hours++) {
            Instant furthest = SIX.plus(Duration.ofHours(hours)).plusSeconds(30);

            var picks = Picks.between(SIX, furthest, ZoneOffset.ofHoursMinutes(5, 45));

            assertThat(picks).hasSizeBetween(2, 40).isSorted().doesNotHaveDuplicates();
            assertThat(picks).allMatch(pick -> pick.isAfter(SIX) && !pick.isAfter(furthest));
        }
    }

    @Test
    @DisplayName("are one where little is left, and none where nothing is")
    void little() {
        assertThat(Picks.between(SIX, SIX.plusSeconds(20), ZoneOffset.UTC)).containsExactly(SIX.plusSeconds(20));
        assertThat(Picks.between(SIX, SIX, ZoneOffset.UTC)).isEmpty();
    }
}
