package dev.lastcall.platform;

import java.nio.file.NoSuchFileException;
import java.util.List;

/** Who has files open. */
public interface Holders {
    /**
     * Everybody who has this file open, or anything below this folder or mount point. Takes up to a second, and has no end where a file
     * system does not answer: for a thread that nobody waits for without a limit.
     *
     * @param file absolute, as the whole computer sees it
     */
    List<Holder> of(String file) throws NoSuchFileException, PlatformException;
}
