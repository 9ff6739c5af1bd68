package dev.lastcall.platform.windows.wts;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.windows.security.Accounts;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.win32.ProcessMemory;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.win32.Wtsapi32;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** This computer's own. */
final class LocalWts implements Wts {
    /** Of <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/ns-wtsapi32-wts_session_infow">WTS_SESSION_INFOW</a>. */
    static final int SESSION_SIZE = 24;

    /** Of <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/ns-wtsapi32-wts_process_info_exw">WTS_PROCESS_INFO_EXW</a>. */
    static final int PROCESS_SIZE = 64;

    static final int PROCESS_ID = 4;
    static final int PROCESS_NAME = 8;
    static final int PROCESS_SID = 16;
    static final int USER_TIME = 48;
    static final int KERNEL_TIME = 56;
    private static final int LEVEL = 1;
    private static final int OF_LEVEL = 2;
    private static final int TICK_NANOS = 100;

    @Override
    public List<Integer> sessions() throws WindowsException {
        var rows = new PointerByReference();
        var count = new IntByReference();
        boolean success = Wtsapi32.INSTANCE.WTSEnumerateSessions(null, 0, 1, rows, count);
        WindowsException.check(success, "Listing the sessions");
        try {
            return IntStream.range(0, count.getValue())
                    .map(i -> rows.getValue().getInt((long) i * SESSION_SIZE))
                    .boxed()
                    .toList();
        } finally {
            Wtsapi32.INSTANCE.WTSFreeMemory(rows.getValue());
        }
    }

    @Override
    public Optional<byte[]> told(int session, int kind) {
        var told = new PointerByReference();
        var size = new IntByReference();
        if (!Wtsapi32.INSTANCE.WTSQuerySessionInformation(null, session, kind, told, size)) {
            return Optional.empty();
        }
        try {
            return Optional.of(told.getValue().getByteArray(0, size.getValue()));
        } finally {
            Wtsapi32.INSTANCE.WTSFreeMemory(told.getValue());
        }
    }

    /** The system is told by the token itself, everybody else by the name. */
    @Override
    public Optional<Sid> account(int session, SessionInfo info) {
        try (Token user = UserToken.of(session)) {
            return Optional.of(user.account());
        } catch (WindowsException e) {
            return Accounts.named(info.domain() + '\\' + info.user());
        }
    }

    @Override
    public List<ProcessRow> processes() throws WindowsException {
        var rows = new PointerByReference();
        var count = new IntByReference();
        boolean success = Wtsapi32.INSTANCE.WTSEnumerateProcessesEx(
                null, new IntByReference(LEVEL), Wtsapi32.WTS_ANY_SESSION, rows, count);
        WindowsException.check(success, "Listing the processes");
        try {
            return IntStream.range(0, count.getValue())
                    .mapToObj(i -> row(rows.getValue().share((long) i * PROCESS_SIZE)))
                    .toList();
        } finally {
            Wtsapi32.INSTANCE.WTSFreeMemoryEx(OF_LEVEL, rows.getValue(), count.getValue());
        }
    }

    @Override
    public long privateBytes(long pid) {
        return ProcessMemory.privateBytes(pid);
    }

    private static ProcessRow row(Pointer row) {
        Pointer name = row.getPointer(PROCESS_NAME);
        Pointer account = row.getPointer(PROCESS_SID);
        return new ProcessRow(
                row.getInt(0),
                Integer.toUnsignedLong(row.getInt(PROCESS_ID)),
                name == null ? "" : name.getWideString(0),
                Optional.ofNullable(account).map(Sid::at),
                (row.getLong(USER_TIME) + row.getLong(KERNEL_TIME)) * TICK_NANOS);
    }
}
