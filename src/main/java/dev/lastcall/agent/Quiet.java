package dev.lastcall.agent;

import java.time.Duration;

/**
 * Whether the prompt may come up by itself, and else how long it is held back.
 *
 * @param limit for at most so long, while the user is busy
 * @param last when no more than this is left, it comes up although the user is busy
 */
public record Quiet(Why why, Duration limit, Duration last) {
    /** Nothing is held back. */
    public static final Quiet NOT = new Quiet(Why.NOTHING, Duration.ZERO, Duration.ZERO);

    /** Why it is quiet. */
    public enum Why {
        NOTHING,
        /** Full screen, a presentation, or do not disturb. */
        BUSY,
        /** Nobody is there to see anything. */
        AWAY
    }
}
