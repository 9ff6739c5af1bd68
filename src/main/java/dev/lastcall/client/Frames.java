package dev.lastcall.client;

import dev.lastcall.protocol.LineReader;
import dev.lastcall.protocol.ProtocolException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Several connections over one pair of streams: a line with the connection's number, then a line of it; an empty one is its end. Reading is
 * for one thread, writing for any.
 */
final class Frames {
    private final LineReader in;
    private final OutputStream out;

    Frames(InputStream in, OutputStream out) {
        this.in = new LineReader(in);
        this.out = out;
    }

    record Frame(int number, String line) {
        boolean isEnd() {
            return line.isEmpty();
        }
    }

    /** The next one; empty at the end of the stream. */
    Optional<Frame> read() throws IOException {
        Optional<String> number = in.read();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (!number.get().matches("\\d{1,9}")) {
            throw new ProtocolException("That is no number of a connection.");
        }
        String line = in.read().orElseThrow(() -> new ProtocolException("The stream was broken off."));
        return Optional.of(new Frame(Integer.parseInt(number.get()), line));
    }

    synchronized void write(int number, String line) throws IOException {
        out.write((number + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    void end(int number) throws IOException {
        write(number, "");
    }
}
