package dev.lastcall.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guard before the buttons")
class GuardTest {
    private static final Instant NOW = Instant.parse("2026-11-21T18:02:25Z");

    private final Guard guard = new Guard();

    @Test
    @DisplayName("stays shut for two seconds")
    void shut() {
        guard.shut(NOW);

        assertThat(guard.isOpen(NOW)).isFalse();
        assertThat(guard.isOpen(NOW.plusMillis(1999))).isFalse();
        assertThat(guard.isOpen(NOW.plusMillis(2000))).isTrue();
    }

    @Test
    @DisplayName("does not stay shut for an hour when the clock is set back by one")
    void clockSetBack() {
        guard.shut(NOW);
        Instant back = NOW.minusSeconds(3600);

        assertThat(guard.isOpen(back)).isFalse();
        assertThat(guard.isOpen(back.plusSeconds(2))).isTrue();
    }
}
