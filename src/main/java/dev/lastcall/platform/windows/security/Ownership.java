package dev.lastcall.platform.windows.security;

import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.windows.win32.Advapi32;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;

/** Whose things of the kernel's are. An owner is what nobody can pretend to be: only the system makes something that is the system's. */
public final class Ownership {
    private Ownership() {}

    /** The account that a pipe belongs to. */
    public static Sid ofPipe(Handle pipe) throws WindowsException {
        return of(pipe, Advapi32.SE_KERNEL_OBJECT, "Asking whose the pipe is");
    }

    /** The account that a file or folder belongs to. */
    public static Sid ofFile(Handle file) throws WindowsException {
        return of(file, Advapi32.SE_FILE_OBJECT, "Asking whose the folder is");
    }

    private static Sid of(Handle thing, int kind, String tried) throws WindowsException {
        var owner = new PointerByReference();
        var descriptor = new PointerByReference();
        int error = Advapi32.INSTANCE.GetSecurityInfo(
                thing.value(), kind, Advapi32.OWNER_SECURITY_INFORMATION, owner, null, null, null, descriptor);
        if (error != 0) {
            throw new WindowsException(tried, error);
        }
        try {
            return Sid.at(owner.getValue());
        } finally {
            Kernel32.INSTANCE.LocalFree(descriptor.getValue());
        }
    }
}
