package dev.lastcall.platform;

import java.util.List;
import java.util.Set;

/** Ways to close programs of one's own session, named as {@link Programs#running} names them. */
public interface Closing {
    /** Asks every window of these programs to close, as its user would; how many were asked. Waits for none of them. */
    int askWindows(Set<String> programs);

    /** The processes of these programs that certainly belong to this session; never this one. */
    List<ProcessHandle> processes(Set<String> programs) throws PlatformException;
}
