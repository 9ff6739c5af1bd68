package dev.lastcall.platform.windows.files;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.Holder;
import dev.lastcall.platform.windows.win32.Netapi32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that others have open through this computer's shares. */
final class OpenShares {
    /** Of <a href="https://learn.microsoft.com/en-us/windows/win32/api/lmshare/ns-lmshare-file_info_3">FILE_INFO_3</a>. */
    static final int FILE_SIZE = 32;

    static final int PATH = 16;
    static final int USER = 24;
    private static final int LEVEL = 3;
    private static final String SERVICE = "Windows file sharing";

    private OpenShares() {}

    /** Who has this file open, or anything below this folder. Which computer they sit at is not told with it. */
    static List<Holder> of(Path path) throws WindowsException {
        var files = new PointerByReference();
        var count = new IntByReference();
        int error = Netapi32.INSTANCE.NetFileEnum(
                null, null, null, LEVEL, files, Netapi32.MAX_PREFERRED_LENGTH, count, new IntByReference(), null);
        if (error != 0) {
            throw new WindowsException("Asking for files open through shares", error);
        }
        try {
            var holders = new ArrayList<Holder>();
            for (int i = 0; i < count.getValue(); i++) {
                Pointer file = files.getValue().share((long) i * FILE_SIZE);
                String open = text(file, PATH);
                if (isMeant(open, path)) {
                    holders.add(new Holder.Afar(text(file, USER), "", SERVICE, open));
                }
            }
            return holders;
        } finally {
            Netapi32.INSTANCE.NetApiBufferFree(files.getValue());
        }
    }

    /** Pipes and printers are in the list, too; their names are no paths. Upper and lower case are one. */
    static boolean isMeant(String open, Path path) {
        try {
            return Path.of(open).toAbsolutePath().normalize().startsWith(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String text(Pointer file, int field) {
        Pointer text = file.getPointer(field);
        return text == null ? "" : text.getWideString(0);
    }
}
