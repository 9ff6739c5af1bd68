package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;

/** What we call of userenv.dll. */
public interface Userenv extends StdCallLibrary {
    Userenv INSTANCE = Native.load("userenv", Userenv.class, W32APIOptions.UNICODE_OPTIONS);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/userenv/nf-userenv-createenvironmentblock">CreateEnvironmentBlock</a>. */
    boolean CreateEnvironmentBlock(PointerByReference environment, Pointer token, boolean inherited);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/userenv/nf-userenv-destroyenvironmentblock">DestroyEnvironmentBlock</a>. */
    boolean DestroyEnvironmentBlock(Pointer environment);
}
