package dev.lastcall.platform;

import java.util.List;
import java.util.Set;

/** What runs in one's own session. */
public interface Programs {
    /** Names of the programs of this user's session: the short process names, and the file names they were started by. */
    Set<String> running() throws PlatformException;

    /** Titles of the session's open windows; empty where there is no display, or it does not tell. */
    List<Window> windows();

    /** An open window. */
    record Window(String program, String title) {}
}
