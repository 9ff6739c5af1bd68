package dev.lastcall.platform;

import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session of one's own that only pretends to end: for the demo, and wherever a host runs for one user without the system's sessions. */
public final class PretendSession implements Sessions, Ending, Screens, TextMessage {
    private final Session session;
    private volatile boolean there = true;
    private volatile @Nullable Listener listener;

    public PretendSession(SessionKey key, String account, String user) {
        this.session = new Session(
                key,
                account,
                user,
                Optional.empty(),
                Session.Kind.CONSOLE,
                Session.Presence.ACTIVE,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<Session> list() {
        return there ? List.of(session) : List.of();
    }

    /** Nothing is measured of a pretence. */
    @Override
    public Map<SessionKey, Usage> usage(List<Session> of, Instant now) {
        return Map.of();
    }

    @Override
    public Optional<String> idOf(Peer peer) {
        return peer.account().equals(session.account())
                ? Optional.of(session.key().id())
                : Optional.empty();
    }

    @Override
    public void watch(Listener onChange) {
        listener = onChange;
    }

    @Override
    public void endLeader(Session ended) {
        there = false;
        Listener told = listener;
        if (told != null) {
            told.sessionsChanged();
        }
    }

    @Override
    public void kill(Session ended) {
        endLeader(ended);
    }

    @Override
    public void terminate(Session ended) {
        endLeader(ended);
    }

    @Override
    public void lock(Session locked) throws PlatformException {
        throw new PlatformException("it only pretends to be a session");
    }

    @Override
    public void disconnect(Session disconnected) throws PlatformException {
        lock(disconnected);
    }

    @Override
    public boolean show(Session shownTo, String text) {
        return false;
    }

    @Override
    public void close() {}
}
