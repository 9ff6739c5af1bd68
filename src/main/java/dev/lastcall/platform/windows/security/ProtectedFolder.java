package dev.lastcall.platform.windows.security;

import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;

/** A folder in which nobody but administrators and the system can write, and whose files nobody else can read unless they say so themselves. */
public final class ProtectedFolder {
    /** Whatever is made in it is the administrators' and the system's; everybody may look what is there. Nothing comes from the folder above. */
    private static final String RIGHTS = "O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;;0x1200a9;;;BU)";

    private static final Set<Sid> BELIEVED = Set.of(Sid.SYSTEM, Sid.ADMINISTRATORS);

    private ProtectedFolder() {}

    /** Born with these rights. In %ProgramData% everybody may make folders: one that is there already must be the system's or the administrators'. */
    public static void prepare(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            make(folder);
        } else if (!isSafe(folder)) {
            throw new IOException("The folder " + folder + " belongs to somebody else, or is a link to elsewhere");
        }
    }

    /** Whether it is a folder of the system's or the administrators'. */
    public static boolean isSafe(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        int flags = Kernel32.FILE_FLAG_BACKUP_SEMANTICS | Kernel32.FILE_FLAG_OPEN_REPARSE_POINT;
        int shared = Kernel32.FILE_SHARE_READ | Kernel32.FILE_SHARE_WRITE;
        try (Handle handle = Handle.of(
                Kernel32.INSTANCE.CreateFile(
                        folder.toString(), Kernel32.READ_CONTROL, shared, null, Kernel32.OPEN_EXISTING, flags, null),
                "Looking at " + folder)) {
            return BELIEVED.contains(Ownership.ofFile(handle));
        }
    }

    private static void make(Path folder) throws IOException {
        try (var rights = SecurityDescriptor.of(RIGHTS)) {
            WindowsException.check(
                    Kernel32.INSTANCE.CreateDirectory(folder.toString(), rights.attributes()), "Making " + folder);
        }
    }
}
