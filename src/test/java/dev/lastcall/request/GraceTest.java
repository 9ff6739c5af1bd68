package dev.lastcall.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A grace")
class GraceTest {
    @Test
    @DisplayName("is so many postponements of such a length")
    void read() throws BadTextException {
        assertThat(Grace.parse("3x15m")).isEqualTo(new Grace(3, Duration.ofMinutes(15), Optional.empty()));
        assertThat(Grace.parse(" 1x1h30m ").length()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    @DisplayName("may be none")
    void none() throws BadTextException {
        assertThat(Grace.none().postponements()).isZero();
        assertThat(Grace.parse("0x15m").postponements()).isZero();
    }

    @Test
    @DisplayName("may end at an instant")
    void until() throws BadTextException {
        assertThat(Grace.parse("3x15m").until(Instant.EPOCH).latest()).contains(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "3", "x15m", "3x", "3x15", "-1x15m", "3X15m", "3 x 15m", "3x-15m", "9999x1m", "٣x15m", "15mx3"
            })
    @DisplayName("is nothing else")
    void refused(String text) {
        assertThatExceptionOfType(BadTextException.class).isThrownBy(() -> Grace.parse(text));
    }

    @Test
    @DisplayName("is never negative")
    void neverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grace(-1, Duration.ZERO, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grace(1, Duration.ofSeconds(-1), Optional.empty()));
    }
}
