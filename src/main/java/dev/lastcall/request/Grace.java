package dev.lastcall.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far users may postpone.
 *
 * @param postponements how often, 0 for never
 * @param length the minutes of one postponement, unless the user takes fewer
 * @param latest no postponement moves a deadline beyond this instant
 */
public record Grace(int postponements, Duration length, Optional<Instant> latest) {
    private static final Pattern TIMES = Pattern.compile("(\\d{1,3})x(.+)");

    public Grace {
        if (postponements < 0 || length.isNegative()) {
            throw new IllegalArgumentException("A grace cannot be negative");
        }
    }

    public static Grace none() {
        return new Grace(0, Duration.ZERO, Optional.empty());
    }

    /** Reads {@code 3x15m}: three postponements of fifteen minutes. */
    public static Grace parse(String text) throws BadTextException {
        var matcher = TIMES.matcher(text.strip());
        if (!matcher.matches()) {
            throw new BadTextException(text, "a number of postponements and their length, such as 3x15m");
        }
        return new Grace(
                Integer.parseInt(matcher.group(1)), TimeText.parseDuration(matcher.group(2)), Optional.empty());
    }

    public Grace until(Instant instant) {
        return new Grace(postponements, length, Optional.of(instant));
    }
}
