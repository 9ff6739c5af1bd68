package dev.lastcall.platform;

import dev.lastcall.request.SessionKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session of one's own that only pretends to end: for the demo, and wherever a host runs for one user without the system's sessions. */
public final class PretendSession implements Sessions, Ending, TextMessage {
    private final Session session;
    private volatile boolean there = true;
    private volatile @Nullable Listener listener;

    public PretendSession(SessionKey key, String account, String user) {
        this.session = new Session(
                key,
                account,
                user,
                Session.Kind.CONSOLE,
                Session.Presence.ACTIVE,
                Optional.empty(),
                Duration.ZERO,
                0,
                Optional.empty());
    }

    @Override
    public List<Session> list() {
        return there ? List.of(session) : List.of();
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
    public boolean show(Session shownTo, String text) {
        return false;
    }

    @Override
    public void close() {}
}
