package dev.lastcall.platform.windows.security;

import com.sun.jna.Memory;
import dev.lastcall.platform.windows.win32.Shell32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.nio.file.Path;

/**
 * A program with an administrator's rights, for which User Account Control asks whoever sits there. The structure is
 * <a href="https://learn.microsoft.com/en-us/windows/win32/api/shellapi/ns-shellapi-shellexecuteinfow">SHELLEXECUTEINFOW</a>.
 */
final class Elevation {
    static final int SIZE = 112;
    static final int MASK = 4;
    static final int VERB = 16;
    static final int FILE = 24;
    static final int PARAMETERS = 32;
    static final int SHOW = 48;

    /** SEE_MASK_NOASYNC, for a thread without messages, and SEE_MASK_FLAG_NO_UI: what goes wrong is told by us. */
    private static final int WAITING_AND_SILENT = 0x100 | 0x400;

    private static final int SHOW_NORMAL = 1;

    private Elevation() {}

    /** Waits for the answer, and not for the program's end; a no of the person there is ERROR_CANCELLED. */
    static void start(Path program, String parameters) throws WindowsException {
        try (var info = new Memory(SIZE);
                Memory verb = text("runas");
                Memory file = text(program.toString());
                Memory told = text(parameters)) {
            info.clear();
            info.setInt(0, SIZE);
            info.setInt(MASK, WAITING_AND_SILENT);
            info.setPointer(VERB, verb);
            info.setPointer(FILE, file);
            info.setPointer(PARAMETERS, told);
            info.setInt(SHOW, SHOW_NORMAL);
            WindowsException.check(
                    Shell32.INSTANCE.ShellExecuteEx(info), "Asking for the rights of an administrator for " + program);
        }
    }

    private static Memory text(String text) {
        var memory = new Memory((text.length() + 1L) * Character.BYTES);
        memory.setWideString(0, text);
        return memory;
    }
}
