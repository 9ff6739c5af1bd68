package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of wtsapi32.dll; the server is always this computer, which is null. */
public interface Wtsapi32 extends StdCallLibrary {
    Wtsapi32 INSTANCE = Native.load("wtsapi32", Wtsapi32.class, W32APIOptions.UNICODE_OPTIONS);

    /** Of WTS_INFO_CLASS. */
    int WTS_CLIENT_NAME = 10;

    int WTS_CLIENT_ADDRESS = 14;
    int WTS_CLIENT_PROTOCOL_TYPE = 16;
    int WTS_SESSION_INFO_EX = 25;

    int WTS_ANY_SESSION = -2;

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtsenumeratesessionsw">WTSEnumerateSessionsW</a>. */
    boolean WTSEnumerateSessions(
            @Nullable Pointer server, int reserved, int version, PointerByReference sessions, IntByReference count);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtsquerysessioninformationw">WTSQuerySessionInformationW</a>. */
    boolean WTSQuerySessionInformation(
            @Nullable Pointer server, int session, int kind, PointerByReference told, IntByReference size);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtsenumerateprocessesexw">WTSEnumerateProcessesExW</a>. */
    boolean WTSEnumerateProcessesEx(
            @Nullable Pointer server,
            IntByReference level,
            int session,
            PointerByReference processes,
            IntByReference count);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtsfreememory">WTSFreeMemory</a>. */
    void WTSFreeMemory(@Nullable Pointer memory);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtsfreememoryexw">WTSFreeMemoryExW</a>. */
    boolean WTSFreeMemoryEx(int type, Pointer memory, int count);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtsqueryusertoken">WTSQueryUserToken</a>; for the system alone. */
    boolean WTSQueryUserToken(int session, PointerByReference token);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtslogoffsession">WTSLogoffSession</a>. */
    boolean WTSLogoffSession(@Nullable Pointer server, int session, boolean waiting);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtsdisconnectsession">WTSDisconnectSession</a>. */
    boolean WTSDisconnectSession(@Nullable Pointer server, int session, boolean waiting);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/wtsapi32/nf-wtsapi32-wtssendmessagew">WTSSendMessageW</a>; sizes are in bytes. */
    boolean WTSSendMessage(
            @Nullable Pointer server,
            int session,
            String title,
            int titleSize,
            String text,
            int textSize,
            int style,
            int seconds,
            IntByReference response,
            boolean waiting);
}
