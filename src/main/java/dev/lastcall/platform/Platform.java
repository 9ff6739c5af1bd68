package dev.lastcall.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One operating system, as a value; each part is made when it is first needed. */
public interface Platform {
    Places places();

    /** Read anew each time; only the computer's own host is bound by it. */
    default Policy policy() throws PlatformException {
        return Policy.NONE;
    }

    /** Makes the folder of the host's own files, if it is missing, so that no ordinary account can write there. */
    void makeFolder(Path folder) throws IOException;

    /** The account that this process runs as: a uid in decimal, or a SID. */
    String account();

    Channel channel();

    Sessions sessions() throws PlatformException;

    Ending ending() throws PlatformException;

    TextMessage textMessage();

    Screens screens() throws PlatformException;

    /** Whether people can sign in anew. */
    Admission admission();

    Holders holders();

    Desktop desktop();

    /** The agent's icon in a tray of the desktop's own. */
    DesktopIcon desktopIcon();

    Notifications notifications();

    InputPause inputPause();

    Attention attention();

    /** Whether this process can show windows. */
    boolean hasDisplay();

    Display display();

    Looks looks();

    /** The end of this process's session. */
    default SessionEnd sessionEnd() {
        return SessionEnd.UNANNOUNCED;
    }

    OwnWindows ownWindows();

    Programs programs();

    Closing closing();

    /** Opens the place where programs of this session register; empty where a session has none. */
    Optional<Registration> registration() throws IOException;

    /** The way to the agent of this session; empty where a session has none. */
    Optional<Channel> agent();

    /** Connects anew each time, for as long as this: then every call fails. The caller closes it. */
    AccessiblePrograms accessiblePrograms(Duration limit) throws PlatformException;

    /** The command that becomes a relay with the rights of an administrator, once the desktop has asked for them; empty where there is none. */
    Optional<List<String>> administering();

    Checkup checkup();

    /** Of the terminal that this process writes to, at this moment; empty where it is none. */
    Optional<ScreenSize> screenSize();

    Groups groups();

    MemoryPressure memoryPressure();

    Supervisor supervisor();

    default FileOwners fileOwners() {
        return FileOwners.usual();
    }
}
