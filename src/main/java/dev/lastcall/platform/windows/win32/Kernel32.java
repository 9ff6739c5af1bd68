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
    Pointer INVALID_HANDLE_VALUE = Pointer.createConstant(-1L);

    int PROCESS_QUERY_LIMITED_INFORMATION = 0x1000;

    int WAIT_OBJECT_0 = 0;
    int WAIT_TIMEOUT = 0x102;
    int INFINITE = -1;

    int READ_CONTROL = 0x20000;
    int FILE_SHARE_READ = 1;
    int FILE_SHARE_WRITE = 2;
    int OPEN_EXISTING = 3;
    int FILE_FLAG_BACKUP_SEMANTICS = 0x2000000;
    int FILE_FLAG_OPEN_REPARSE_POINT = 0x200000;
    int FILE_FLAG_OVERLAPPED = 0x40000000;
    int FILE_FLAG_FIRST_PIPE_INSTANCE = 0x80000;
    int SECURITY_SQOS_PRESENT = 0x100000;
    int SECURITY_IDENTIFICATION = 0x10000;
    int PIPE_ACCESS_DUPLEX = 3;
    int PIPE_REJECT_REMOTE_CLIENTS = 8;
    int PIPE_UNLIMITED_INSTANCES = 255;

    int ERROR_FILE_NOT_FOUND = 2;
    int ERROR_ACCESS_DENIED = 5;
    int ERROR_HANDLE_EOF = 38;
    int ERROR_BROKEN_PIPE = 109;
    int ERROR_SEM_TIMEOUT = 121;
    int ERROR_ALREADY_EXISTS = 183;
    int ERROR_PIPE_BUSY = 231;
    int ERROR_NO_DATA = 232;
    int ERROR_PIPE_NOT_CONNECTED = 233;
    int ERROR_PIPE_CONNECTED = 535;
    int ERROR_IO_PENDING = 997;

    /** Of CreateToolhelp32Snapshot. */
    int TH32CS_SNAPPROCESS = 0x2;

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

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-createeventw">CreateEventW</a>. */
    @Nullable
    Pointer CreateEvent(@Nullable Pointer security, boolean manual, boolean set, @Nullable String name);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-setevent">SetEvent</a>. */
    boolean SetEvent(Pointer event);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/synchapi/nf-synchapi-waitformultipleobjects">WaitForMultipleObjects</a>. */
    int WaitForMultipleObjects(int count, Pointer handles, boolean all, int milliseconds);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/fileapi/nf-fileapi-createfilew">CreateFileW</a>. */
    @Nullable
    Pointer CreateFile(
            String name,
            int access,
            int shared,
            @Nullable Pointer security,
            int when,
            int flags,
            @Nullable Pointer like);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/fileapi/nf-fileapi-createdirectoryw">CreateDirectoryW</a>. */
    boolean CreateDirectory(String path, Pointer security);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/fileapi/nf-fileapi-readfile">ReadFile</a>. */
    boolean ReadFile(Pointer file, Pointer buffer, int size, @Nullable IntByReference read, Pointer overlapped);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/fileapi/nf-fileapi-writefile">WriteFile</a>. */
    boolean WriteFile(Pointer file, Pointer buffer, int size, @Nullable IntByReference written, Pointer overlapped);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/ioapiset/nf-ioapiset-getoverlappedresult">GetOverlappedResult</a>. */
    boolean GetOverlappedResult(Pointer file, Pointer overlapped, IntByReference transferred, boolean waiting);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/ioapiset/nf-ioapiset-cancelioex">CancelIoEx</a>. */
    boolean CancelIoEx(Pointer file, Pointer overlapped);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/namedpipeapi/nf-namedpipeapi-createnamedpipew">CreateNamedPipeW</a>. */
    @Nullable
    Pointer CreateNamedPipe(
            String name,
            int open,
            int mode,
            int instances,
            int outSize,
            int inSize,
            int milliseconds,
            Pointer security);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/namedpipeapi/nf-namedpipeapi-connectnamedpipe">ConnectNamedPipe</a>. */
    boolean ConnectNamedPipe(Pointer pipe, Pointer overlapped);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/namedpipeapi/nf-namedpipeapi-waitnamedpipew">WaitNamedPipeW</a>. */
    boolean WaitNamedPipe(String name, int milliseconds);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-getnamedpipeclientprocessid">GetNamedPipeClientProcessId</a>. */
    boolean GetNamedPipeClientProcessId(Pointer pipe, IntByReference pid);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/psapi/nf-psapi-getprocessmemoryinfo">GetProcessMemoryInfo</a>. */
    boolean K32GetProcessMemoryInfo(Pointer process, Pointer counters, int size);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/tlhelp32/nf-tlhelp32-createtoolhelp32snapshot">CreateToolhelp32Snapshot</a>. */
    Pointer CreateToolhelp32Snapshot(int what, int process);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/tlhelp32/nf-tlhelp32-process32firstw">Process32FirstW</a>. */
    boolean Process32FirstW(Pointer snapshot, Pointer entry);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/tlhelp32/nf-tlhelp32-process32nextw">Process32NextW</a>. */
    boolean Process32NextW(Pointer snapshot, Pointer entry);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/winbase/nf-winbase-queryfullprocessimagenamew">QueryFullProcessImageNameW</a>. */
    boolean QueryFullProcessImageName(Pointer process, int format, char[] name, IntByReference size);

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-gettickcount">GetTickCount</a>. */
    int GetTickCount();

    /** <a href="https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-setprocessshutdownparameters">SetProcessShutdownParameters</a>. */
    boolean SetProcessShutdownParameters(int level, int flags);
}
