package dev.lastcall.host;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.protocol.ProtocolException;
import dev.lastcall.protocol.Wire;
import dev.lastcall.request.SessionKey;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection from its first word to its last. Runs on a thread of its own and hands every message to the host's thread. */
final class Conversation {
    private static final Duration GREETING = Duration.ofSeconds(5);
    private static final Duration NEXT_COMMAND = Duration.ofSeconds(30);

    private final Channel.Incoming link;
    private final Allowance allowance;
    private final Core core;
    private final Outbox outbox;

    Conversation(Channel.Incoming link, Allowance allowance, Core core) {
        this.link = link;
        this.allowance = allowance;
        this.core = core;
        this.outbox = new Outbox(link, Thread.currentThread().getName());
    }

    void run() {
        try {
            link.readWithin(GREETING);
            Message first = next();
            if (first instanceof Message.Hello hello) {
                greeted(hello);
            }
        } catch (ProtocolException e) {
            fail(Kind.USAGE, "That is not the protocol of Last Call, version " + Message.VERSION);
        } catch (IOException e) {
            // gone or silent: nobody is there to be told
        } finally {
            core.watcherLeft(outbox);
            outbox.closeAndWait();
        }
    }

    private void greeted(Message.Hello hello) throws IOException {
        outbox.send(answer(hello));
        if (hello.protocol() != Message.VERSION) {
            fail(
                    Kind.USAGE,
                    "This host speaks version " + Message.VERSION + " of the protocol, not " + hello.protocol());
            return;
        }
        switch (hello.role()) {
            case AGENT -> agent();
            case COMMAND -> commands(speaker(hello));
            case PROGRAM -> fail(Kind.USAGE, "Programs register with the agent of their session, not with the host");
            case HOST -> fail(Kind.USAGE, "There is one host already");
        }
    }

    /** Agents need not know, and read the plain one by heart. */
    private Message answer(Message.Hello hello) {
        return hello.role() == Message.Role.COMMAND
                ? new Message.Hello(
                        Message.VERSION,
                        Message.Role.HOST,
                        Optional.empty(),
                        Optional.of(speaker(hello).administrator()))
                : new Message.Hello(Message.VERSION, Message.Role.HOST);
    }

    /** Root may speak for somebody, and it is that one who asks; nobody else may. */
    private Peer speaker(Message.Hello hello) {
        return hello.onBehalfOf().flatMap(link::speakingFor).orElseGet(link::peer);
    }

    private void commands(Peer peer) throws IOException {
        link.readWithin(NEXT_COMMAND);
        Optional<String> own = ownSession();
        for (Message message = next(); message != null; message = next()) {
            if (!(message instanceof FromCommand order)) {
                fail(Kind.USAGE, "A command cannot say that");
                return;
            }
            boolean watching = core.command(new Visitor(peer, own, outbox), order);
            link.readWithin(watching ? Duration.ZERO : NEXT_COMMAND);
        }
    }

    private void agent() throws IOException {
        link.readWithin(Duration.ZERO);
        Optional<Session> session = core.agentCame(link.peer(), ownSession(), outbox);
        if (session.isEmpty()) {
            fail(Kind.NOT_FOUND, "This process belongs to no session of its user");
            return;
        }
        SessionKey key = session.get().key();
        try {
            for (Message message = next(); message != null; message = next()) {
                if (!(message instanceof FromAgent said)) {
                    fail(Kind.USAGE, "An agent cannot say that");
                    return;
                }
                core.agentSaid(new Visitor(link.peer(), Optional.of(key.id()), outbox), key, said);
            }
        } finally {
            core.agentLeft(key, outbox);
        }
    }

    private Optional<String> ownSession() {
        try {
            return core.sessionOf(link.peer());
        } catch (PlatformException e) {
            return Optional.empty();
        }
    }

    private @Nullable Message next() throws IOException {
        Optional<String> line = link.read();
        if (line.isEmpty()) {
            return null;
        }
        if (!allowance.take()) {
            fail(Kind.NOT_ALLOWED, "Too much at once: try again in a minute");
            return null;
        }
        return Wire.read(line.get());
    }

    private void fail(Kind kind, String sentence) {
        outbox.send(new Message.Failure(kind, sentence));
    }
}
