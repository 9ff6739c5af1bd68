package dev.lastcall.platform;

/** The screens of sessions. Success means only that it was asked for. */
public interface Screens {
    /** Asks whatever locks the screen of this session; that it is locked is seen from its {@link Session.Presence}. */
    void lock(Session session) throws PlatformException;

    /** Takes a session from the screen that its user sits at; its programs run on. Throws, with why, where the system has no way to do that. */
    void disconnect(Session session) throws PlatformException;
}
