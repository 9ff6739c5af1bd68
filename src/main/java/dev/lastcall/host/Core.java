package dev.lastcall.host;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.protocol.FromAgent;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.Message.Failure.Kind;
import dev.lastcall.request.SessionKey;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What the host does with each message. Called by the threads of connections; everything it knows it touches on the host's own thread. */
final class Core {
    private final HostThread thread;
    private final Lookout lookout;
    private final Parts parts;
    private final Orders orders;
    private final Hearing hearing;
    private final Log log;

    Core(HostThread thread, Lookout lookout, Parts parts, Log log) {
        this.thread = thread;
        this.lookout = lookout;
        this.parts = parts;
        this.orders = new Orders(parts);
        this.hearing = new Hearing(parts);
        this.log = log;
    }

    Optional<String> sessionOf(Peer peer) throws PlatformException {
        return lookout.sessionOf(peer);
    }

    /** Carries out a command; whether the one who gave it goes on watching. */
    boolean command(Visitor visitor, FromCommand message) {
        lookout.lookFor(visitor.peer(), message);
        try {
            Held held = lookout.held(visitor.peer(), message);
            return thread.call(() -> {
                orders.obey(visitor, message, held);
                return parts.followed().stream().anyMatch(followed -> followed.watching(visitor.outbox()));
            });
        } catch (Refused e) {
            visitor.outbox().send(e.failure());
            return false;
        } catch (Exception e) {
            visitor.outbox().send(unexpected(e));
            return false;
        }
    }

    /** The session that this agent serves from now on; empty when it belongs to none of its user's. */
    Optional<Session> agentCame(Peer peer, Optional<String> own, Outbox outbox) {
        lookout.look();
        return orEmpty(() -> {
            var session = own.flatMap(parts.roster()::find).filter(s -> Rights.owns(peer, s));
            if (session.isPresent()) {
                hearing.welcome(session.get(), outbox);
            }
            return session;
        });
    }

    void agentSaid(Visitor visitor, SessionKey session, FromAgent message) {
        try {
            thread.call(() -> {
                try {
                    hearing.hear(visitor, session, message);
                } catch (Refused e) {
                    visitor.outbox().send(e.failure());
                }
                return true;
            });
        } catch (Exception e) {
            visitor.outbox().send(unexpected(e));
        }
    }

    void agentLeft(SessionKey session, Outbox outbox) {
        thread.post(() -> hearing.left(session, outbox));
    }

    void watcherLeft(Outbox outbox) {
        thread.post(() -> parts.followed().forEach(followed -> followed.remove(outbox)));
    }

    private Message.Failure unexpected(Exception e) {
        log.problem("A message could not be carried out", e);
        return new Message.Failure(Kind.UNEXPECTED, "The host could not do it; its log says why");
    }

    private <T> Optional<T> orEmpty(Callable<Optional<T>> work) {
        try {
            return thread.call(work);
        } catch (Exception e) {
            log.problem("An agent could not be welcomed", e);
            return Optional.empty();
        }
    }
}
