package dev.lastcall.platform.windows.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("windows")
@DisplayName("The event log")
class EventLogTest {
    @Test
    @DisplayName("takes a line, be it longer than an entry may be")
    void takesLines() {
        try (var log = EventLog.stream()) {
            log.println("Grüße");
            log.println("x".repeat(100_000));

            assertThat(log.checkError()).isFalse();
        }
    }
}
