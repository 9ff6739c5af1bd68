package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of ole32.dll, to have objects of COM. */
public interface Ole32 extends StdCallLibrary {
    Ole32 INSTANCE = Native.load("ole32", Ole32.class, W32APIOptions.UNICODE_OPTIONS);

    /** Of CoCreateInstance. */
    int CLSCTX_INPROC_SERVER = 1;

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/combaseapi/nf-combaseapi-coincrementmtausage">CoIncrementMTAUsage</a>. */
    int CoIncrementMTAUsage(PointerByReference cookie);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/combaseapi/nf-combaseapi-codecrementmtausage">CoDecrementMTAUsage</a>. */
    int CoDecrementMTAUsage(Pointer cookie);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/combaseapi/nf-combaseapi-cocreateinstance">CoCreateInstance</a>. */
    int CoCreateInstance(Pointer what, @Nullable Pointer outer, int context, Pointer as, PointerByReference made);
}
