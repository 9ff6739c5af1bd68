package dev.lastcall.console;

import dev.lastcall.client.HostClient;
import java.io.IOException;

/** The way to the host, with the rights of whoever opened the window or, once risen, with an administrator's. Thread-safe. */
public interface Way {
    HostClient host();

    /** Whether there is a way to more rights. */
    boolean mayRise();

    /** Asks for the rights of an administrator, for as long as it takes; throws if they are not given. */
    Risen rise() throws IOException;

    void close();

    /** Which window has those rights now. */
    enum Risen {
        THIS,
        ANOTHER
    }
}
