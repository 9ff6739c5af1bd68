package dev.lastcall.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a session uses of the computer, and for how long nobody has touched it. What the system does not tell is empty, and never 0.
 *
 * @param cpuNanos what all its processes have used so far, those that have ended included
 * @param memoryBytes what would be free without it, as well as the system can say
 */
public record Usage(Optional<Idle> idle, OptionalLong cpuNanos, OptionalLong memoryBytes, OptionalInt processes) {
    public static final Usage UNKNOWN =
            new Usage(Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalInt.empty());

    /** Without input for so long, and how that is known. */
    public record Idle(Duration length, Source source) {}

    /** Who has noticed the last input; the text is stable in {@code --json}. */
    public enum Source {
        /** The device that its user types into. */
        TERMINAL("terminal"),
        /** The display server, which counts every key and every move. */
        DISPLAY("display"),
        /** The desktop, which tells that its user is away, but not before some minutes have passed. */
        DESKTOP("desktop");

        private final String text;

        Source(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
