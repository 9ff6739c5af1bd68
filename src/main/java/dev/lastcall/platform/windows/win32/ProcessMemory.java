package dev.lastcall.platform.windows.win32;

import com.sun.jna.Memory;

/** What a process keeps for itself alone, see <a href="https://learn.microsoft.com/en-us/windows/win32/api/psapi/ns-psapi-process_memory_counters_ex">PROCESS_MEMORY_COUNTERS_EX</a>. */
public final class ProcessMemory {
    static final int SIZE = 80;
    static final int PRIVATE_USAGE = 72;

    private ProcessMemory() {}

    /** In bytes; 0 where the process is gone, or does not let itself be looked at. */
    public static long privateBytes(long pid) {
        try (var process = Handle.of(
                        Kernel32.INSTANCE.OpenProcess(Kernel32.PROCESS_QUERY_LIMITED_INFORMATION, false, (int) pid),
                        "Looking at process " + pid);
                var counters = new Memory(SIZE)) {
            return Kernel32.INSTANCE.K32GetProcessMemoryInfo(process.value(), counters, SIZE)
                    ? counters.getLong(PRIVATE_USAGE)
                    : 0;
        } catch (WindowsException e) {
            return 0;
        }
    }
}
