package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;
import com.sun.jna.win32.W32APIOptions;
import org.jspecify.annotations.Nullable;

/** What we call of kernel32.dll. */
public interface Kernel32 extends StdCallLibrary {
    Kernel32 INSTANCE = Native.load("kernel32", Kernel32.class, W32APIOptions.UNICODE_OPTIONS);

    /** What some calls return instead of a handle. */
    Pointer INVALID_HANDLE_VALUE = Pointer.createConstant(-1);

    int PROCESS_QUERY_LIMITED_INFORMATION = 0x1000;

    int FORMAT_MESSAGE_IGNORE_INSERTS = 0x200;
    int FORMAT_MESSAGE_FROM_SYSTEM = 0x1000;

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/handleapi/nf-handleapi-closehandle">CloseHandle</a>. */
    boolean CloseHandle(Pointer handle);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentprocess">GetCurrentProcess</a>. */
    Pointer GetCurrentProcess();

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-getcurrentthread">GetCurrentThread</a>. */
    Pointer GetCurrentThread();

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-openprocess">OpenProcess</a>. */
    @Nullable
    Pointer OpenProcess(int access, boolean inherited, int pid);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-processidtosessionid">ProcessIdToSessionId</a>. */
    boolean ProcessIdToSessionId(int pid, IntByReference session);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-localfree">LocalFree</a>. */
    @Nullable
    Pointer LocalFree(Pointer memory);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-formatmessagew">FormatMessageW</a>. */
    int FormatMessage(
            int flags,
            @Nullable Pointer source,
            int message,
            int language,
            char[] buffer,
            int size,
            @Nullable Pointer more);
}
