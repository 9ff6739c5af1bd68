package dev.lastcall.console;

import java.util.List;
import java.util.Optional;

/**
 * All that the window shows, at one moment.
 *
 * @param administrator whether the host lets this window ask others
 * @param mayAdminister whether there is a way to become one
 */
public record Board(
        Reach reach,
        boolean administrator,
        boolean mayAdminister,
        List<SessionView> sessions,
        List<RequestView> requests,
        KeepOutView keepOut) {
    public Board {
        sessions = List.copyOf(sessions);
        requests = List.copyOf(requests);
    }

    /** How it is with the host. */
    public enum Reach {
        CONNECTING,
        REACHED,
        /** It has been reached before, and does not answer now. */
        LOST,
        /** None runs. */
        NOBODY
    }

    /** Before anything is known. */
    public static final Board EMPTY =
            new Board(Reach.CONNECTING, false, false, List.of(), List.of(), KeepOutView.NOBODY);

    public long people() {
        return sessions.stream().map(SessionView::user).distinct().count();
    }

    public long withUnsaved() {
        return sessions.stream().filter(SessionView::hasUnsaved).count();
    }

    public Optional<RequestView> request(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }
}
