package dev.lastcall.platform.windows.programs;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of one's own session, whoever runs it.
 *
 * @param name of the file it was started from
 */
public record SessionProcess(long pid, long parent, String name) {
    private static final Kernel32 KERNEL32 = Kernel32.INSTANCE;
    private static final String TRIED = "Listing the running programs";

    /** By a <a href="https://learn.microsoft.com/en-us/windows/win32/toolhelp/taking-a-snapshot-and-viewing-processes">snapshot</a>. */
    public static List<SessionProcess> all() throws PlatformException {
        Pointer snapshot = KERNEL32.CreateToolhelp32Snapshot(Kernel32.TH32CS_SNAPPROCESS, 0);
        try (Handle handle = Handle.of(snapshot, TRIED)) {
            int session = session(ProcessHandle.current().pid());
            return everywhere(handle).stream()
                    .filter(process -> session(process.pid) == session)
                    .toList();
        } catch (WindowsException e) {
            throw new PlatformException("The running programs cannot be listed", e);
        }
    }

    private static List<SessionProcess> everywhere(Handle snapshot) throws WindowsException {
        var found = new ArrayList<SessionProcess>();
        try (var entry = ProcessEntry.memory()) {
            WindowsException.check(KERNEL32.Process32FirstW(snapshot.value(), entry), TRIED);
            do {
                found.add(ProcessEntry.read(entry));
            } while (KERNEL32.Process32NextW(snapshot.value(), entry));
        }
        return found;
    }

    /** Its number, or one that no session has. */
    private static int session(long pid) {
        var session = new IntByReference();
        return KERNEL32.ProcessIdToSessionId((int) pid, session) ? session.getValue() : -1;
    }

    /** As Windows tells of a process, by the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/tlhelp32/ns-tlhelp32-processentry32w">PROCESSENTRY32W</a>. */
    static final class ProcessEntry {
        static final int SIZE = 568;
        static final int PID = 8;
        static final int PARENT = 32;
        static final int NAME = 44;

        private ProcessEntry() {}

        static Memory memory() {
            var entry = new Memory(SIZE);
            entry.clear();
            entry.setInt(0, SIZE);
            return entry;
        }

        static SessionProcess read(Pointer entry) {
            return new SessionProcess(
                    Integer.toUnsignedLong(entry.getInt(PID)),
                    Integer.toUnsignedLong(entry.getInt(PARENT)),
                    entry.getWideString(NAME));
        }
    }
}
