package dev.lastcall.platform;

/** The system's own ways to end a session, from polite to firm. Success means only that it was asked for. */
public interface Ending {
    /** Tells the session's first process to end, where there is no session manager to ask. */
    void endLeader(Session session) throws PlatformException;

    /** Tells every process of the session to end. */
    void kill(Session session) throws PlatformException;

    /** Takes the session away. */
    void terminate(Session session) throws PlatformException;
}
