package dev.lastcall.platform.windows.wts;

import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.windows.win32.Kernel32;

/** The session that this process belongs to. */
public final class OwnSession {
    private OwnSession() {}

    /** Its number; 0 is that of services. */
    public static int id() {
        return id(ProcessHandle.current().pid());
    }

    /** That of a process; 0 where there is none. */
    static int id(long pid) {
        var session = new IntByReference();
        return Kernel32.INSTANCE.ProcessIdToSessionId((int) pid, session) ? session.getValue() : 0;
    }
}
