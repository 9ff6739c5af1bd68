package dev.lastcall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The time left")
class RemainingTest {
    private static final Instant NOW = Views.NOW;

    @ParameterizedTest(name = "of {0} s reads {1}")
    @DisplayName("moves in steps of ten seconds until the last minute, then each second")
    @CsvSource({"7381,2:04", "3595,1:00", "755,12:40", "750,12:30", "61,1:10", "60,1:00", "59,59", "9,9", "0,0"})
    void steps(long seconds, String figures) {
        assertThat(Remaining.until(NOW.plusSeconds(seconds), NOW).figures()).isEqualTo(figures);
    }

    @Test
    @DisplayName("is never below zero, however late it is")
    void neverNegative() {
        Remaining left = Remaining.until(NOW.minusSeconds(900), NOW);

        assertThat(left.figures()).isEqualTo("0");
        assertThat(left.turn()).isZero();
    }

    @Test
    @DisplayName("fills a clock's face: an hour is a full turn, in the last minute a minute is")
    void face() {
        assertThat(Remaining.until(NOW.plusSeconds(900), NOW).turn()).isEqualTo(0.25);
        assertThat(Remaining.until(NOW.plusSeconds(90_000), NOW).turn()).isEqualTo(1);
        assertThat(Remaining.until(NOW.plusSeconds(30), NOW).turn()).isEqualTo(0.5);
    }
}
