package dev.lastcall.platform;

import dev.lastcall.protocol.Link;
import java.io.Closeable;
import java.io.IOException;

/** The place of one session where its programs register while they run; only those of the same account get in. */
public interface Registration extends Closeable {
    /** Waits for the next one; throws when this has been closed. */
    Link accept() throws IOException;

    @Override
    void close();
}
