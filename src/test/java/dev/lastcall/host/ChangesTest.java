package dev.lastcall.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.ToCommand.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A change of a session is worth telling")
class ChangesTest {
    @ParameterizedTest
    @DisplayName("when there is something new to see")
    @CsvSource({
        // idle, percent, bytes
        "61, 10.0, 5000000, false",
        "119, 10.4, 6000000, false",
        "120, 10.0, 5000000, true",
        "59, 10.0, 5000000, true",
        ", 10.0, 5000000, true",
        "60, 10.5, 5000000, true",
        "60, , 5000000, true",
        "60, 10.0, 6048576, true",
        "60, 10.0, 3951424, true",
    })
    void figures(Long idle, Double percent, Long bytes, boolean matters) {
        assertThat(Changes.matter(row(60L, 10.0, 5_000_000L, true), row(idle, percent, bytes, true)))
                .isEqualTo(matters);
    }

    @Test
    @DisplayName("whatever else of it changes")
    void others() {
        assertThat(Changes.matter(row(60L, 10.0, 1L, true), row(60L, 10.0, 1L, false)))
                .isTrue();
        assertThat(Changes.matter(row(60L, 10.0, 1L, true), row(60L, 10.0, 1L, true)))
                .isFalse();
    }

    private static Session row(Long idle, Double percent, Long bytes, boolean agent) {
        return new Session(
                "2",
                "alice",
                Optional.empty(),
                "active",
                "x11",
                Optional.empty(),
                Instant.EPOCH,
                Optional.ofNullable(idle),
                Optional.empty(),
                Optional.ofNullable(percent),
                Optional.ofNullable(bytes),
                Optional.empty(),
                Optional.empty(),
                agent,
                Optional.empty(),
                List.of());
    }
}
