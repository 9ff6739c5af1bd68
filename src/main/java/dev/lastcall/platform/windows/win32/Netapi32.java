package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of netapi32.dll; each call returns its error, or 0. */
public interface Netapi32 extends StdCallLibrary {
    Netapi32 INSTANCE = Native.load("netapi32", Netapi32.class, W32APIOptions.UNICODE_OPTIONS);

    int MAX_PREFERRED_LENGTH = -1;

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/lmshare/nf-lmshare-netfileenum">NetFileEnum</a>. */
    int NetFileEnum(
            @Nullable String server,
            @Nullable String path,
            @Nullable String user,
            int level,
            PointerByReference files,
            int most,
            IntByReference read,
            IntByReference all,
            @Nullable PointerByReference resume);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/lmapibuf/nf-lmapibuf-netapibufferfree">NetApiBufferFree</a>. */
    int NetApiBufferFree(@Nullable Pointer buffer);
}
