package dev.lastcall.platform;

import java.io.IOException;
import java.nio.file.Path;

/** What a host needs: all sessions of the computer, and what only an administrator may do with them. */
public interface Computer {
    /** Makes the folder of the host's own files, if it is missing, so that no ordinary account can write there. */
    void makeFolder(Path folder) throws IOException;

    Sessions sessions() throws PlatformException;

    Ending ending() throws PlatformException;

    TextMessage textMessage();

    Screens screens() throws PlatformException;

    /** Whether people can sign in anew. */
    Admission admission();

    Groups groups();

    Holders holders();

    MemoryPressure memoryPressure();

    /** Who starts and stops the host. */
    Supervisor supervisor();
}
