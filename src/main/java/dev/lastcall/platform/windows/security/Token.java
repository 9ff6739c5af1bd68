package dev.lastcall.platform.windows.security;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.windows.win32.Advapi32;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.io.Closeable;
import java.util.function.IntPredicate;

/** Who a process or a thread is, as <a href="https://learn.microsoft.com/en-us/windows/win32/secauthz/access-tokens">Windows keeps it</a>. */
public final class Token implements Closeable {
    private static final int GROUP_ENABLED = 0x4;
    private static final int GROUP_FOR_DENYING_ONLY = 0x10;

    private final Handle handle;

    /** Takes over this handle. */
    public Token(Handle handle) {
        this.handle = handle;
    }

    /** This process's. */
    public static Token own() throws WindowsException {
        return ofProcess(Kernel32.INSTANCE.GetCurrentProcess());
    }

    /** Another process's. */
    public static Token of(long pid) throws WindowsException {
        String tried = "Looking at process " + pid;
        try (Handle process = Handle.of(
                Kernel32.INSTANCE.OpenProcess(Kernel32.PROCESS_QUERY_LIMITED_INFORMATION, false, (int) pid), tried)) {
            return ofProcess(process.value());
        }
    }

    /** Of whom this thread stands for at the moment. */
    public static Token ofThread() throws WindowsException {
        var token = new PointerByReference();
        boolean opened = Advapi32.INSTANCE.OpenThreadToken(
                Kernel32.INSTANCE.GetCurrentThread(), Advapi32.TOKEN_QUERY, true, token);
        WindowsException.check(opened, "Asking who is at the other end");
        return new Token(Handle.of(token.getValue(), "Asking who is at the other end"));
    }

    private static Token ofProcess(Pointer process) throws WindowsException {
        var token = new PointerByReference();
        String tried = "Asking who a process is";
        WindowsException.check(Advapi32.INSTANCE.OpenProcessToken(process, Advapi32.TOKEN_QUERY, token), tried);
        return new Token(Handle.of(token.getValue(), tried));
    }

    public Handle handle() {
        return handle;
    }

    public Sid account() throws WindowsException {
        try (Memory user = told(Advapi32.TOKEN_USER)) {
            return Sid.at(user.getPointer(0));
        }
    }

    /** Whether it has the rights of an administrator now, and not only could have them after a prompt. */
    public boolean isAdministrator() throws WindowsException {
        return account().equals(Sid.SYSTEM) || isMember(Sid.ADMINISTRATORS, Token::isEnabled);
    }

    /** Number of the session it belongs to. */
    public int session() throws WindowsException {
        try (Memory session = told(Advapi32.TOKEN_SESSION_ID)) {
            return session.getInt(0);
        }
    }

    /** Whether it is in this group, be it only to be denied something, as administrators are before a prompt. */
    public boolean belongsTo(Sid group) throws WindowsException {
        return isMember(group, attributes -> true);
    }

    private boolean isMember(Sid group, IntPredicate how) throws WindowsException {
        try (Memory groups = told(Advapi32.TOKEN_GROUPS)) {
            int count = groups.getInt(0);
            for (int i = 0; i < count; i++) {
                long entry = Native.POINTER_SIZE + (long) i * 2 * Native.POINTER_SIZE;
                int attributes = groups.getInt(entry + Native.POINTER_SIZE);
                if (how.test(attributes) && Sid.at(groups.getPointer(entry)).equals(group)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isEnabled(int attributes) {
        return (attributes & GROUP_ENABLED) != 0 && (attributes & GROUP_FOR_DENYING_ONLY) == 0;
    }

    private Memory told(int kind) throws WindowsException {
        var needed = new IntByReference();
        Advapi32.INSTANCE.GetTokenInformation(handle.value(), kind, null, 0, needed);
        var memory = new Memory(Math.max(needed.getValue(), Long.BYTES));
        boolean success =
                Advapi32.INSTANCE.GetTokenInformation(handle.value(), kind, memory, (int) memory.size(), needed);
        WindowsException.check(success, "Reading who a process is");
        return memory;
    }

    @Override
    public void close() {
        handle.close();
    }
}
