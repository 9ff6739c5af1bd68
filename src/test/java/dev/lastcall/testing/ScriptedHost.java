package dev.lastcall.testing;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.protocol.Link;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Hello;
import dev.lastcall.protocol.Message.Role;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.Wire;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** A host in memory that says what it was told to say, through the real words of the wire, and remembers what it was asked. */
public final class ScriptedHost implements Channel {
    private final List<Message> asked = new ArrayList<>();
    private Message greeting = new Hello(Message.VERSION, Role.HOST);
    private final Deque<Script> scripts = new ArrayDeque<>(List.of(new Script(List.of(), false)));
    private boolean running = true;

    private record Script(List<String> lines, boolean closes) {}

    /** Answers every question with these, as they are. */
    public ScriptedHost answering(Message... answers) {
        scripts.clear();
        return then(answers);
    }

    /** Answers the next question with these, and all after it. */
    public ScriptedHost then(Message... answers) {
        scripts.add(new Script(Stream.of(answers).map(ScriptedHost::line).toList(), false));
        return this;
    }

    /** Answers every question with these bytes. */
    public ScriptedHost saying(String... raw) {
        scripts.clear();
        scripts.add(new Script(List.of(raw), false));
        return this;
    }

    /** Closes the connection after the answer last named. */
    public ScriptedHost closing() {
        scripts.add(new Script(scripts.removeLast().lines(), true));
        return this;
    }

    public ScriptedHost greeting(Message other) {
        greeting = other;
        return this;
    }

    public ScriptedHost notRunning() {
        running = false;
        return this;
    }

    /** Everything it was asked, without greetings. */
    public List<Message> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Listener listen() {
        throw new UnsupportedOperationException("Commands do not listen");
    }

    @Override
    public Link connect() throws IOException {
        if (!running) {
            throw new NoHostException("Nobody listens", new IOException("Connection refused"));
        }
        return new Connection();
    }

    private static String line(Message message) {
        try {
            return Wire.write(message);
        } catch (ProtocolException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private final class Connection implements Link {
        private final BlockingQueue<Optional<String>> toRead = new LinkedBlockingQueue<>();

        @Override
        public Optional<String> read() throws IOException {
            try {
                return toRead.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }

        @Override
        public void write(String line) throws IOException {
            Message message = Wire.read(line);
            if (message instanceof Hello) {
                toRead.add(Optional.of(line(greeting)));
                return;
            }
            asked.add(message);
            Script script = scripts.size() > 1 ? scripts.removeFirst() : scripts.getFirst();
            script.lines().forEach(answer -> toRead.add(Optional.of(answer)));
            if (script.closes()) {
                close();
            }
        }

        @Override
        public void close() {
            toRead.add(Optional.empty());
        }
    }
}
