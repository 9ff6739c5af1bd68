package dev.lastcall.agent;

import dev.lastcall.platform.InputPause;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keyboard and mouse rest from the last time of saving until the session ends, so that nothing is typed that nobody saves any more. For any
 * thread.
 */
final class Rest {
    /** Whatever hangs, nobody is kept from the keyboard for longer. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Supplier<InputPause> made;
    private @Nullable InputPause pause;
    private boolean allowed;

    Rest(Supplier<InputPause> made) {
        this.made = made;
    }

    /** Where no session ends, or not in earnest, nobody's keyboard rests. */
    synchronized void allow(boolean earnest) {
        allowed = earnest;
        if (!earnest) {
            end();
        }
    }

    /** Begins, or begins anew. */
    synchronized void begin() {
        if (allowed) {
            InputPause begun = pause == null ? made.get() : pause;
            pause = begun;
            begun.begin(LONGEST);
        }
    }

    synchronized void end() {
        if (pause != null) {
            pause.end();
        }
    }
}
