package dev.lastcall.client;

import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.SessionGone;
import dev.lastcall.protocol.ToCommand.SessionNews;
import dev.lastcall.protocol.ToCommand.SessionsTold;
import java.util.HashSet;
import java.util.Set;

/** Hands on only what has changed since, however often the host begins anew with all sessions. For one thread. */
final class SessionsSince implements SessionWatcher {
    private final SessionWatcher watcher;
    private final SessionTable table = new SessionTable();
    private final Set<SessionGone> notToldAnew = new HashSet<>();

    SessionsSince(SessionWatcher watcher) {
        this.watcher = watcher;
    }

    /** What comes next, until it is all told, is everybody. */
    void beginAnew() {
        table.rows().stream().map(SessionsSince::gone).forEach(notToldAnew::add);
    }

    @Override
    public boolean told(SessionNews news) {
        return switch (news) {
            case Session row -> {
                notToldAnew.remove(gone(row));
                boolean same = table.apply(row).filter(row::equals).isPresent();
                yield same || watcher.told(row);
            }
            case SessionGone gone -> leave(gone);
            case SessionsTold told -> leaveTheOthers() && watcher.told(told);
        };
    }

    private boolean leaveTheOthers() {
        var gone = Set.copyOf(notToldAnew);
        notToldAnew.clear();
        return gone.stream().allMatch(this::leave);
    }

    private boolean leave(SessionGone gone) {
        var unused = table.apply(gone);
        return watcher.told(gone);
    }

    private static SessionGone gone(Session row) {
        return new SessionGone(row.id(), row.since());
    }
}
