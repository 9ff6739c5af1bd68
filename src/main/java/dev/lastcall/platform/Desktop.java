package dev.lastcall.platform;

/** The desktop of one's own session. */
public interface Desktop {
    /** Asks the session manager to log out, without questions; returning proves nothing. */
    Answer logOut() throws PlatformException;

    /** What the session manager said. */
    enum Answer {
        ASKED,
        /** There is none to ask. */
        NO_SESSION_MANAGER
    }
}
