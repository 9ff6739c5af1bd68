package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of advapi32.dll. */
public interface Advapi32 extends StdCallLibrary {
    Advapi32 INSTANCE = Native.load("advapi32", Advapi32.class, W32APIOptions.UNICODE_OPTIONS);

    int TOKEN_QUERY = 0x8;

    /** Of TOKEN_INFORMATION_CLASS. */
    int TOKEN_USER = 1;

    int TOKEN_GROUPS = 2;
    int TOKEN_SESSION_ID = 12;

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocesstoken">OpenProcessToken</a>. */
    boolean OpenProcessToken(Pointer process, int access, PointerByReference token);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-openthreadtoken">OpenThreadToken</a>. */
    boolean OpenThreadToken(Pointer thread, int access, boolean asProcess, PointerByReference token);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/securitybaseapi/nf-securitybaseapi-gettokeninformation">GetTokenInformation</a>. */
    boolean GetTokenInformation(Pointer token, int kind, @Nullable Pointer told, int size, IntByReference needed);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-lookupaccountsidw">LookupAccountSidW</a>. */
    boolean LookupAccountSid(
            @Nullable String computer,
            Pointer sid,
            char[] name,
            IntByReference nameSize,
            char[] domain,
            IntByReference domainSize,
            IntByReference kind);
}
