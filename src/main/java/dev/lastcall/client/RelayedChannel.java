package dev.lastcall.client;

import dev.lastcall.client.Frames.Frame;
import dev.lastcall.platform.Channel;
import dev.lastcall.protocol.Link;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The way to the host through a {@link Relay}; closing it ends the relay. Thread-safe. */
public final class RelayedChannel implements Channel, Closeable {
    private static final Optional<String> END = Optional.empty();

    private final OutputStream out;
    private final Frames relay;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, BlockingQueue<Optional<String>>> open = new ConcurrentHashMap<>();
    private volatile boolean ended;

    private RelayedChannel(InputStream in, OutputStream out) {
        this.out = out;
        this.relay = new Frames(in, out);
    }

    /** Waits for the relay's first word, which it says once it has its rights; throws if it ends instead. */
    public static RelayedChannel over(InputStream in, OutputStream out) throws IOException {
        var channel = new RelayedChannel(in, out);
        if (channel.relay.read().isEmpty()) {
            throw new IOException("The rights of an administrator were not given.");
        }
        Thread.ofPlatform().daemon().name("relay").start(channel::listenToRelay);
        return channel;
    }

    /** Starts the command that becomes a relay, and waits for it; the person at the desktop may take their time. */
    public static RelayedChannel by(ProcessBuilder command) throws IOException {
        Process process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return over(process.getInputStream(), process.getOutputStream());
    }

    public boolean isOpen() {
        return !ended;
    }

    @Override
    public Listener listen() {
        throw new UnsupportedOperationException("A host is not reached through itself");
    }

    @Override
    public Link connect() throws IOException {
        if (ended) {
            throw new IOException("The relay has ended.");
        }
        int number = last.incrementAndGet();
        var lines = new LinkedBlockingQueue<Optional<String>>();
        open.put(number, lines);
        return new Connection(number, lines);
    }

    @Override
    public void close() {
        ended = true;
        try {
            out.close();
        } catch (IOException e) {
            // it is gone already
        }
    }

    private void listenToRelay() {
        try {
            for (var frame = relay.read(); frame.isPresent(); frame = relay.read()) {
                hear(frame.get());
            }
        } catch (IOException e) {
            // as if it had ended
        }
        ended = true;
        open.values().forEach(lines -> lines.add(END));
    }

    private void hear(Frame frame) {
        Optional.ofNullable(open.get(frame.number()))
                .ifPresent(lines -> lines.add(frame.isEnd() ? END : Optional.of(frame.line())));
    }

    private final class Connection implements Link {
        private final int number;
        private final BlockingQueue<Optional<String>> lines;

        Connection(int number, BlockingQueue<Optional<String>> lines) {
            this.number = number;
            this.lines = lines;
        }

        @Override
        public Optional<String> read() throws IOException {
            try {
                return lines.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Waiting was broken off.", e);
            }
        }

        @Override
        public void write(String line) throws IOException {
            relay.write(number, line);
        }

        @Override
        public void close() {
            if (open.remove(number) != null) {
                lines.add(END);
                try {
                    relay.end(number);
                } catch (IOException e) {
                    // the relay is gone, and all its connections with it
                }
            }
        }
    }
}
