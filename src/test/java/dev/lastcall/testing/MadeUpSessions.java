package dev.lastcall.testing;

import dev.lastcall.platform.Peer;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Sessions;
import dev.lastcall.platform.Usage;
import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sessions that are there because a test says so, and use what it says. */
public final class MadeUpSessions implements Sessions {
    private final Map<SessionKey, Usage> usages = new ConcurrentHashMap<>();
    private final AtomicInteger measured = new AtomicInteger();
    private volatile List<Session> there = List.of();
    private volatile @Nullable Listener listener;

    /** From now on these, and the host is told of the change. */
    public void are(Session... sessions) {
        there = List.of(sessions);
        Listener told = listener;
        if (told != null) {
            told.sessionsChanged();
        }
    }

    public void uses(Session session, Usage usage) {
        usages.put(session.key(), usage);
    }

    /** How often somebody wanted to know what they use. */
    public int measured() {
        return measured.get();
    }

    @Override
    public List<Session> list() {
        return there;
    }

    @Override
    public Map<SessionKey, Usage> usage(List<Session> of, Instant now) {
        measured.incrementAndGet();
        usages.keySet().retainAll(there.stream().map(Session::key).toList());
        return Map.copyOf(usages);
    }

    @Override
    public Optional<String> idOf(Peer peer) {
        return there.stream()
                .filter(session -> session.account().equals(peer.account()))
                .map(session -> session.key().id())
                .findFirst();
    }

    @Override
    public void watch(Listener told) {
        listener = told;
    }

    @Override
    public void close() {}
}
