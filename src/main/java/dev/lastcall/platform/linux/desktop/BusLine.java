package dev.lastcall.platform.linux.desktop;

import dev.lastcall.platform.linux.desktop.BusMessage.Field;
import dev.lastcall.platform.linux.desktop.BusMessage.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a message bus, with one thread that reads. Everything but calling, which waits for the answer, may be done on that thread,
 * too.
 */
final class BusLine implements Closeable {
    private static final System.Logger LOG = System.getLogger(BusLine.class.getName());
    private static final String BUS = "org.freedesktop.DBus";
    private static final long PATIENCE_SECONDS = 5;

    private final BusSocket socket;
    private final Listener listener;
    private final Map<Integer, CompletableFuture<BusMessage>> unanswered = new HashMap<>();
    private int last;
    private boolean ended;

    /** Whoever is told what others say; on the reading thread, which it must not keep. */
    interface Listener {
        /** What is answered to a call, empty where there is no such thing. */
        Optional<Answer> called(BusMessage call);

        void signalled(BusMessage signal);

        /** Nothing more will be heard. */
        void ended();
    }

    record Answer(String signature, List<?> body) {
        static final Answer NOTHING = new Answer("", List.of());

        static Answer of(String signature, Object... body) {
            return new Answer(signature, List.of(body));
        }
    }

    /** What is asked of an object of somebody else. */
    record Call(String of, String path, String name, String member, String signature, List<?> body) {
        /** A property of that object. */
        static Call property(String of, String path, String name, String property) {
            return new Call(of, path, "org.freedesktop.DBus.Properties", "Get", "ss", List.of(name, property));
        }
    }

    private BusLine(BusSocket socket, Listener listener) {
        this.socket = socket;
        this.listener = listener;
    }

    static BusLine open(SocketAddress address, Listener listener) throws IOException {
        var line = new BusLine(BusSocket.open(address), listener);
        try {
            Thread.ofPlatform().daemon().name("desktop").start(line::listen);
            line.bus("Hello", "");
            return line;
        } catch (IOException | RuntimeException e) {
            line.close();
            throw e;
        }
    }

    /** The answer, with who really gave it; waits for a few seconds at most. */
    BusMessage call(Call call) throws IOException {
        var answer = new CompletableFuture<BusMessage>();
        int serial = send(about(call), answer);
        try {
            return good(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException e) {
            throw new BusException("No answer came from " + call.of() + " to " + call.member());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusException("Nobody waits for an answer any more");
        } finally {
            var unused = forget(serial);
        }
    }

    /** Something that the bus itself does. */
    BusMessage bus(String member, String signature, Object... body) throws IOException {
        return call(new Call(BUS, "/org/freedesktop/DBus", BUS, member, signature, List.of(body)));
    }

    void signal(String path, String name, String member, String signature, Object... body) throws IOException {
        var about = Map.<Field, Object>of(Field.PATH, path, Field.INTERFACE, name, Field.MEMBER, member);
        send(BusMessage.of(Kind.SIGNAL, about, signature, List.of(body)), null);
    }

    @Override
    public void close() {
        socket.close();
    }

    private void listen() {
        try {
            while (true) {
                Optional<BusMessage> message = socket.read();
                if (message.isPresent()) {
                    hear(message.get());
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The line to the bus has ended", e);
        } finally {
            end();
        }
    }

    private void hear(BusMessage message) throws IOException {
        switch (message.kind()) {
            case CALL -> answer(message);
            case SIGNAL -> listener.signalled(message);
            case REPLY, ERROR -> {
                var waiting = forget(message.replyTo());
                if (waiting != null) {
                    waiting.complete(message);
                }
            }
        }
    }

    private void answer(BusMessage call) throws IOException {
        Optional<Answer> answer = listener.called(call);
        var about = new HashMap<Field, Object>();
        about.put(Field.REPLY_TO, call.serial());
        about.put(Field.DESTINATION, call.text(Field.SENDER));
        if (answer.isEmpty()) {
            about.put(Field.ERROR, "org.freedesktop.DBus.Error.UnknownMethod");
        }
        send(
                BusMessage.of(
                        answer.isPresent() ? Kind.REPLY : Kind.ERROR,
                        about,
                        answer.map(Answer::signature).orElse(""),
                        answer.<List<?>>map(Answer::body).orElse(List.of())),
                null);
    }

    private static BusMessage about(Call call) {
        var about = Map.<Field, Object>of(
                Field.DESTINATION, call.of(),
                Field.PATH, call.path(),
                Field.INTERFACE, call.name(),
                Field.MEMBER, call.member());
        return BusMessage.of(Kind.CALL, about, call.signature(), call.body());
    }

    private static BusMessage good(BusMessage answer) throws BusException {
        if (answer.kind() == Kind.ERROR) {
            throw new BusException(answer.text(Field.ERROR) + ": " + answer.text(0));
        }
        return answer;
    }

    /** One message at a time, in the order of their numbers. */
    private synchronized int send(BusMessage message, @Nullable CompletableFuture<BusMessage> waiting)
            throws IOException {
        if (ended) {
            throw new BusException("The bus has ended");
        }
        int serial = ++last;
        if (waiting != null) {
            unanswered.put(serial, waiting);
        }
        socket.write(message.bytes(serial));
        return serial;
    }

    private synchronized @Nullable CompletableFuture<BusMessage> forget(int serial) {
        return unanswered.remove(serial);
    }

    private void end() {
        close();
        synchronized (this) {
            ended = true;
            unanswered
                    .values()
                    .forEach(waiting -> waiting.completeExceptionally(new BusException("The bus has ended")));
            unanswered.clear();
        }
        listener.ended();
    }
}
