package dev.lastcall.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Times as people type them")
class TimeTextTest {
    @Nested
    @DisplayName("A duration")
    class Durations {
        @ParameterizedTest
        @CsvSource({
            "90s, PT1M30S",
            "10m, PT10M",
            "2h30m, PT2H30M",
            "1h, PT1H",
            "1h1s, PT1H1S",
            "' 5m ', PT5M",
            "0s, PT0S",
            "744h, PT744H"
        })
        @DisplayName("is a number of hours, minutes and seconds, in this order")
        void read(String text, Duration expected) throws BadTextException {
            assertThat(TimeText.parseDuration(text)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "10",
                    "m",
                    "-5m",
                    "+5m",
                    "5 m",
                    "5M",
                    "10m2h",
                    "1.5h",
                    "5m5m",
                    "1d",
                    "PT5M",
                    "٣m",
                    "five",
                    "99999999999999999999s",
                    "745h",
                    "5m\u0000"
                })
        @DisplayName("is nothing else, and at most 31 days")
        void refused(String text) {
            assertThatExceptionOfType(BadTextException.class).isThrownBy(() -> TimeText.parseDuration(text));
        }

        @ParameterizedTest
        @CsvSource({
            "PT1M30S, 1m30s",
            "PT2H, 2h",
            "PT0S, 0s",
            "PT-5S, 0s",
            "PT0.9S, 0s",
            "PT59.9S, 59s",
            "PT26H1S, 26h1s"
        })
        @DisplayName("is written as it is typed")
        void written(Duration duration, String expected) {
            assertThat(TimeText.format(duration)).isEqualTo(expected);
        }
    }

    @Nested
    @DisplayName("A time of the day")
    class TimesOfTheDay {
        private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

        @ParameterizedTest
        @CsvSource({
            "18:00, 2026-11-21T16:59:59Z, 2026-11-21T17:00:00Z",
            "18:00, 2026-11-21T17:00:00Z, 2026-11-22T17:00:00Z",
            "18:00, 2026-11-21T17:00:01Z, 2026-11-22T17:00:00Z",
            "9:30, 2026-11-21T17:00:00Z, 2026-11-22T08:30:00Z",
            "00:00, 2026-12-31T22:59:59Z, 2026-12-31T23:00:00Z"
        })
        @DisplayName("is the next one on the clock of the place")
        void next(String text, Instant now, Instant expected) throws BadTextException {
            assertThat(TimeText.parseTime(text, now, BERLIN)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "18:00, 2026-03-28T20:00:00Z, 2026-03-29T16:00:00Z",
            "18:00, 2026-10-24T20:00:00Z, 2026-10-25T17:00:00Z"
        })
        @DisplayName("is that time on the clock also after the clocks have been changed")
        void clocksChanged(String text, Instant now, Instant expected) throws BadTextException {
            assertThat(TimeText.parseTime(text, now, BERLIN)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "02:30, 2026-10-24T22:00:00Z, 2026-10-25T00:30:00Z",
            "02:30, 2026-10-24T10:00:00Z, 2026-10-25T00:30:00Z",
            "02:30, 2026-10-24T23:30:00Z, 2026-10-25T00:30:00Z",
            "02:30, 2026-10-25T00:40:00Z, 2026-10-25T01:30:00Z",
            "02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
            "02:30, 2026-10-25T01:40:00Z, 2026-10-26T01:30:00Z"
        })
        @DisplayName("that comes twice in the night of the change is the next of both")
        void twice(String text, Instant now, Instant expected) throws BadTextException {
            assertThat(TimeText.parseTime(text, now, BERLIN)).isEqualTo(expected);
        }

        @Test
        @DisplayName("that the night of the change leaves out is an hour later by the clock")
        void leftOut() throws BadTextException {
            var now = Instant.parse("2026-03-28T23:00:00Z");

            assertThat(TimeText.parseTime("02:30", now, BERLIN)).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-21T18:00:00+01:00, 2026-11-21T17:00:00Z",
            "2026-11-21T18:00Z, 2026-11-21T18:00:00Z",
            "2020-01-01T00:00:00-05:00, 2020-01-01T05:00:00Z"
        })
        @DisplayName("may be told in full, with its offset, whatever the place")
        void inFull(String text, Instant expected) throws BadTextException {
            assertThat(TimeText.parseTime(text, Instant.EPOCH, BERLIN)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "18",
                    "24:00",
                    "25:00",
                    "18:60",
                    "6pm",
                    "18.00",
                    "1800",
                    "-1:00",
                    "2026-11-21",
                    "2026-11-21T18:00",
                    "2026-02-30T18:00Z",
                    "T",
                    "tomorrow"
                })
        @DisplayName("is nothing else")
        void refused(String text) {
            assertThatExceptionOfType(BadTextException.class)
                    .isThrownBy(() -> TimeText.parseTime(text, Instant.EPOCH, BERLIN))
                    .withMessageContaining("18:00");
        }
    }
}
