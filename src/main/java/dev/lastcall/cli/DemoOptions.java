package dev.lastcall.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * How the demo runs.
 *
 * @param answer what it answers by itself; empty leaves that to whoever watches
 * @param speed how many times faster than the clock
 */
public record DemoOptions(Optional<Answer> answer, int speed) {
    /** What is answered when nobody is there. */
    public enum Answer {
        NOW,
        POSTPONE,
        /** Nothing, until the deadline. */
        NONE;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
