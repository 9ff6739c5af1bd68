package dev.lastcall.platform.windows.wts;

import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.windows.win32.Kernel32;

/** The number by which Windows knows the session of a process; 0 is that of services. */
public final class SessionNumber {
    private SessionNumber() {}

    public static int own() {
        return of(ProcessHandle.current().pid());
    }

    /** That of a process; 0 where there is none. */
    static int of(long pid) {
        var session = new IntByReference();
        return Kernel32.INSTANCE.ProcessIdToSessionId((int) pid, session) ? session.getValue() : 0;
    }
}
