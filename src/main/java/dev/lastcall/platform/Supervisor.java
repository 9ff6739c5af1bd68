package dev.lastcall.platform;

import java.io.IOException;
import java.io.PrintStream;

/** Whatever has started this host and watches it: the system's manager of services, or nobody. */
public interface Supervisor {
    /**
     * Said before anything else.
     *
     * @param end ends the host when whoever watches it says so; called on a thread of its own
     */
    default void begin(Runnable end) throws IOException {}

    /** The host can be asked now. */
    void ready() throws IOException;

    /** There will be no host. Whoever has begun it by hand hears of that elsewhere. */
    default void failed(Exception problem) {}

    /** The host has ended as it should. */
    default void ended() {}

    /** Where the host tells each step, a line each. */
    default PrintStream log() {
        return System.err;
    }
}
