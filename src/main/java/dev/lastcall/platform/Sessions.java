package dev.lastcall.platform;

import dev.lastcall.request.SessionKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sign-ins of this computer. */
public interface Sessions extends AutoCloseable {
    /** Everybody's sessions; no login screens, service managers or lingering ones. A session that is gone is not in it. */
    List<Session> list() throws PlatformException;

    /**
     * What these sessions use, as far as the system tells without asking them; takes about a millisecond each.
     *
     * @param of of each account all or none, since some figures are an account's and go to its only desktop
     * @param now what the wall clock says
     */
    Map<SessionKey, Usage> usage(List<Session> of, Instant now);

    /** The session id the process belongs to, as the system vouches; empty when it belongs to none. */
    Optional<String> idOf(Peer peer) throws PlatformException;

    /** From now on tells of every change, on a thread of its own; only one listener. */
    void watch(Listener listener) throws PlatformException;

    @Override
    void close();

    /** What a computer does to its sessions. */
    interface Listener {
        /** {@link #list} may say something else: appeared, disappeared, locked, unlocked. */
        void sessionsChanged();

        /** The computer has slept and is awake again. */
        void resumed();
    }
}
