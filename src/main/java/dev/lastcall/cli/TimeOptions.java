package dev.lastcall.cli;

import dev.lastcall.request.BadTextException;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations and times among the arguments. */
final class TimeOptions {
    private TimeOptions() {}

    /** {@code 90s 10m 2h30m}. */
    static final class Durations implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return TimeText.parseDuration(text);
            } catch (BadTextException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** {@code 18:00}, which is the next one, or ISO 8601 with offset. */
    static final class Times implements ITypeConverter<Instant> {
        private final Environment environment;

        Times(Environment environment) {
            this.environment = environment;
        }

        @Override
        public Instant convert(String text) {
            try {
                return TimeText.parseTime(text, environment.clock().instant(), environment.zone());
            } catch (BadTextException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
