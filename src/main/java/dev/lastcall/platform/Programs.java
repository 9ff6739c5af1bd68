package dev.lastcall.platform;

import java.util.List;
import java.util.Set;

/** What runs in one's own session. */
public interface Programs {
    /** Names of the programs of this user's session: the short process names, and the file names they were started by. */
    Set<String> running() throws PlatformException;

    /** The session's open windows; empty where there is no display, or it does not tell. */
    List<Window> windows();

    /** Who has told the system that signing out now would do harm; empty where nobody has, or nothing can be asked. */
    List<Inhibitor> inhibitors();

    /**
     * An open window.
     *
     * @param id the same for as long as it is open
     * @param program as the window itself says
     * @param name of the program, as its user knows it
     * @param dialog whether it belongs to another window, and probably asks something
     */
    record Window(long id, String program, String name, String title, boolean dialog) {
        /** One of which no more is known. */
        public Window(String program, String title) {
            this(0, program, program, title, false);
        }
    }

    /** A program that does not want the session to end, and what it says why. */
    record Inhibitor(String program, String reason) {}
}
