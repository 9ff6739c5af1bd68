package dev.lastcall.platform;

import java.time.Duration;

/** Keyboard and mouse kept from all programs of one's own session for a moment, so that what was just saved stays all there is. */
public interface InputPause {
    /**
     * Begins, or goes on until this much later; returns when no key reaches a program any more. Ends by itself after this time, and with
     * the process. Does nothing where the desktop lets no program do this.
     */
    void begin(Duration atMost);

    /** Ends it, if it has begun. */
    void end();
}
