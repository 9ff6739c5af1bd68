package dev.lastcall.protocol;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One connection, as lines of text. Reading is for one thread, writing for one; closing, from any thread, ends both. */
public interface Link extends Closeable {
    /** Waits for a line; empty when the other side has closed. Throws {@link java.net.SocketTimeoutException} past the reading deadline. */
    Optional<String> read() throws IOException;

    /** Writes a line, without its end, within the writing deadline. */
    void write(String line) throws IOException;

    @Override
    void close();
}
