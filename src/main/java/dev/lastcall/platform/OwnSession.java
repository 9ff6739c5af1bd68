package dev.lastcall.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** What an agent needs: the session that this process runs in, its desktop and its programs. */
public interface OwnSession {
    /** Opens the place where programs of this session register; empty where a session has none. */
    Optional<Registration> registration() throws IOException;

    Desktop desktop();

    /** The end of this session, as the system announces it. */
    default SessionEnd end() {
        return SessionEnd.UNANNOUNCED;
    }

    /** Whether this process can show windows. */
    boolean hasDisplay();

    Display display();

    Looks looks();

    Attention attention();

    InputPause inputPause();

    OwnWindows ownWindows();

    /** The agent's icon in a tray of the desktop's own. */
    DesktopIcon icon();

    Notifications notifications();

    Programs programs();

    Closing closing();

    /** Connects anew each time, for as long as this: then every call fails. The caller closes it. */
    AccessiblePrograms accessiblePrograms(Duration limit) throws PlatformException;
}
