package dev.lastcall.testing;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A host in memory, for one agent, that says what the test says, when the test says it; through the real words of the wire. */
public final class HandDrivenHost implements Channel {
    private final List<Message> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile Optional<MemoryLink> agent = Optional.empty();
    private volatile boolean running = true;

    @Override
    public Link connect() throws IOException {
        attempts.incrementAndGet();
        if (!running) {
            throw new NoHostException("Nobody listens", new IOException("Connection refused"));
        }
        var pair = MemoryLink.pair();
        Thread.ofVirtual().start(() -> listen(pair.other()));
        return pair.one();
    }

    @Override
    public Listener listen() {
        throw new UnsupportedOperationException("The test is the host");
    }

    /** Waits until an agent is there, then speaks to it. */
    public void say(Message message) {
        Await.until(
                "an agent is there to listen",
                () -> agent.filter(link -> said(link, message)).isPresent());
    }

    /** Ends without a word; nobody can connect until {@link #comesBack}. */
    public void vanishes() {
        running = false;
        MemoryLink link = Await.value("an agent connects", () -> agent);
        agent = Optional.empty();
        link.close();
    }

    public void comesBack() {
        running = true;
    }

    /** How often the agent has tried to connect. */
    public int attempts() {
        return attempts.get();
    }

    /** Everything the agents have said, without greetings. */
    public List<Message> heard() {
        return List.copyOf(heard);
    }

    public <T extends Message> List<T> heard(Class<T> kind) {
        return heard().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Waits until so many of a kind were heard; the last of them. */
    public <T extends Message> T hears(int count, Class<T> kind) {
        Await.until(
                kind.getSimpleName() + " is said " + count + " times",
                () -> heard(kind).size() >= count);
        return heard(kind).get(count - 1);
    }

    public <T extends Message> T hears(Class<T> kind) {
        return hears(1, kind);
    }

    private static boolean said(MemoryLink link, Message message) {
        try {
            link.write(Wire.write(message));
            return true;
        } catch (IOException e) {
            return false; // it has just left, and may come back
        }
    }

    private void listen(MemoryLink link) {
        try {
            for (Optional<String> line = link.read(); line.isPresent(); line = link.read()) {
                hear(link, Wire.read(line.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(MemoryLink link, Message message) throws IOException {
        if (message instanceof Message.Hello hello) {
            greet(link, hello);
        } else {
            heard.add(message);
        }
    }

    private void greet(MemoryLink link, Message.Hello hello) throws IOException {
        if (hello.role() != Message.Role.AGENT) {
            throw new ProtocolException("An agent must say that it is one");
        }
        link.write(Wire.write(new Message.Hello(Message.VERSION, Message.Role.HOST)));
        agent = Optional.of(link);
    }
}
