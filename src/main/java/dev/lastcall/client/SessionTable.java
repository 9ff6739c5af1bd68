package dev.lastcall.client;

import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.SessionGone;
import dev.lastcall.protocol.ToCommand.SessionNews;
import dev.lastcall.protocol.ToCommand.SessionsTold;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sessions, as the host told them last. For one thread. */
public final class SessionTable {
    private final Map<Key, Session> rows = new LinkedHashMap<>();

    private record Key(String id, Instant since) {}

    /** Takes over what was told; the row as it was before, if it was there. */
    public Optional<Session> apply(SessionNews news) {
        return switch (news) {
            case Session row -> Optional.ofNullable(rows.put(new Key(row.id(), row.since()), row));
            case SessionGone gone -> Optional.ofNullable(rows.remove(new Key(gone.id(), gone.since())));
            case SessionsTold told -> Optional.empty();
        };
    }

    /** In the order in which they came. */
    public List<Session> rows() {
        return List.copyOf(rows.values());
    }
}
