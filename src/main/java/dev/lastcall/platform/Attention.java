package dev.lastcall.platform;

/** What the user of one's own session gives their attention to; for one thread. */
public interface Attention extends AutoCloseable {
    /**
     * Whether nothing should come up over it now: a full-screen window, a presentation, or notifications switched off. May take some
     * seconds where a part of the desktop does not answer. What cannot be told counts as no.
     */
    boolean isTaken();

    /** Lets go of what looking needs. */
    @Override
    void close();
}
