package dev.lastcall.platform.windows.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time since the last key")
class SessionDisplayTest {
    @Test
    @DisplayName("goes on when the counter of Windows begins anew")
    void wraps() {
        assertThat(SessionDisplay.between(-500, 1500)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    @DisplayName("may be longer than half of what is counted")
    void isLong() {
        assertThat(SessionDisplay.between(0, -1)).isGreaterThan(Duration.ofDays(49));
    }
}
