package dev.lastcall.platform;

/** The desktop of one's own session. */
public interface Desktop {
    /** Asks the session manager to log out, without questions; returning proves nothing. */
    Answer logOut() throws PlatformException;

    /** Keeps a desktop that waits, because a program objects to the logout, from going on without it after a time of its own. */
    void keepWaiting() throws PlatformException;

    /** What the session manager said. */
    enum Answer {
        ASKED,
        /** It was asked, and may have a question of its own, for which it needs keyboard and mouse. */
        ASKED_AND_MAY_ASK,
        /** There is none to ask. */
        NO_SESSION_MANAGER
    }
}
