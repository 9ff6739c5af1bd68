package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of rstrtmgr.dll, the Restart Manager; each call returns its error, or 0. */
public interface RstrtMgr extends StdCallLibrary {
    RstrtMgr INSTANCE = Native.load("rstrtmgr", RstrtMgr.class, W32APIOptions.UNICODE_OPTIONS);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/restartmanager/nf-restartmanager-rmstartsession">RmStartSession</a>. */
    int RmStartSession(IntByReference session, int flags, char[] key);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/restartmanager/nf-restartmanager-rmregisterresources">RmRegisterResources</a>. */
    int RmRegisterResources(
            int session,
            int files,
            String[] paths,
            int programs,
            @Nullable Pointer which,
            int services,
            @Nullable Pointer names);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/restartmanager/nf-restartmanager-rmgetlist">RmGetList</a>. */
    int RmGetList(
            int session,
            IntByReference needed,
            IntByReference count,
            @Nullable Pointer programs,
            IntByReference reasons);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/restartmanager/nf-restartmanager-rmendsession">RmEndSession</a>. */
    int RmEndSession(int session);
}
