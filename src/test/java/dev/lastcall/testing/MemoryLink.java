package dev.lastcall.testing;

import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One end of a connection in memory. */
public final class MemoryLink implements Link {
    private static final Optional<String> END = Optional.empty();

    private final BlockingQueue<Optional<String>> incoming;
    private final BlockingQueue<Optional<String>> outgoing;
    private volatile boolean closed;

    private MemoryLink(BlockingQueue<Optional<String>> incoming, BlockingQueue<Optional<String>> outgoing) {
        this.incoming = incoming;
        this.outgoing = outgoing;
    }

    /** Both ends of one connection. */
    public record Pair(MemoryLink one, MemoryLink other) {}

    public static Pair pair() {
        var there = new LinkedBlockingQueue<Optional<String>>();
        var back = new LinkedBlockingQueue<Optional<String>>();
        return new Pair(new MemoryLink(there, back), new MemoryLink(back, there));
    }

    @Override
    public Optional<String> read() throws IOException {
        try {
            Optional<String> line = incoming.take();
            if (line.isEmpty()) {
                incoming.add(line);
            }
            return line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void write(String line) throws IOException {
        if (closed || END.equals(incoming.peek())) {
            throw new IOException("The connection is closed");
        }
        outgoing.add(Optional.of(line));
    }

    /** Ends both directions for both ends. */
    @Override
    public void close() {
        closed = true;
        outgoing.add(END);
        incoming.add(END);
    }
}
