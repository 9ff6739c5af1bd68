package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** What we call of version.dll. */
public interface Version extends StdCallLibrary {
    Version INSTANCE = Native.load("version", Version.class, W32APIOptions.UNICODE_OPTIONS);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winver/nf-winver-getfileversioninfosizew">GetFileVersionInfoSizeW</a>. */
    int GetFileVersionInfoSize(String file, IntByReference unused);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winver/nf-winver-getfileversioninfow">GetFileVersionInfoW</a>. */
    boolean GetFileVersionInfo(String file, int unused, int size, Pointer data);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winver/nf-winver-verqueryvaluew">VerQueryValueW</a>. */
    boolean VerQueryValue(Pointer data, String what, PointerByReference value, IntByReference length);
}
