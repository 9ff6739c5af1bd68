package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.util.List;
import java.util.Optional;

/** What Windows tells about sessions, as it tells it. */
interface Wts {
    /** The numbers of all sessions, those without a user included. */
    List<Integer> sessions() throws WindowsException;

    /**
     * What there is to know of one kind; empty where Windows does not tell.
     *
     * @param kind of WTS_INFO_CLASS
     */
    Optional<byte[]> told(int session, int kind);

    /** Whose the session is; empty where it has no user, or Windows does not tell. */
    Optional<Sid> account(int session, SessionInfo info);

    /** All processes of one session, or of all. */
    List<ProcessRow> processes() throws WindowsException;

    /** What a process keeps for itself alone, in bytes; 0 where that is not to be known. */
    long privateBytes(long pid);

    /**
     * One process.
     *
     * @param name of its file
     * @param account empty where Windows does not tell
     * @param cpuNanos what it has used so far
     */
    record ProcessRow(int session, long pid, String name, Optional<Sid> account, long cpuNanos) {}
}
