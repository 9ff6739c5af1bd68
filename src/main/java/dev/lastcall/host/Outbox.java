package dev.lastcall.host;

import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Wire;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What waits to be written to one connection, by a thread of its own: nobody else ever waits for a slow reader. */
final class Outbox implements Roster.AgentLine {
    /** A reader that far behind is not reading. */
    private static final int MOST = 4096;

    private final Link link;
    private final BlockingQueue<Optional<Message>> waiting = new LinkedBlockingQueue<>(MOST);

    private final Thread writer;

    Outbox(Link link, String name) {
        this.link = link;
        this.writer = Thread.ofPlatform()
                .daemon()
                .name(name + " writer")
                .stackSize(256 * 1024)
                .start(this::write);
    }

    @Override
    public void send(Message message) {
        if (!waiting.offer(Optional.of(message))) {
            link.close();
        }
    }

    void send(List<? extends Message> messages) {
        messages.forEach(this::send);
    }

    /** Closes the connection after what waits has been written. */
    @Override
    public void close() {
        if (!waiting.offer(Optional.empty())) {
            link.close();
        }
    }

    /** As closing, and waits until it is done: a few seconds at most, since a slow reader has a deadline. */
    void closeAndWait() {
        close();
        try {
            writer.join();
        } catch (InterruptedException e) {
            link.close();
        }
    }

    private void write() {
        try (link) {
            for (var next = waiting.take(); next.isPresent(); next = waiting.take()) {
                link.write(Wire.write(next.get()));
            }
        } catch (IOException | InterruptedException e) {
            waiting.clear(); // the other side is gone or too slow; its reader ends with the link
        }
    }
}
