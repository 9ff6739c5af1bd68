package dev.lastcall.platform.windows.programs;

import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.window.ForeignWindow;
import java.util.Optional;

/** Why a program does not want the session to end now, in its own words. */
final class BlockReason {
    /** The longest that Windows takes. */
    private static final int LONGEST = 256;

    private BlockReason() {}

    static Optional<String> of(ForeignWindow window) {
        char[] why = new char[LONGEST + 1];
        var size = new IntByReference(why.length);
        try {
            return User32.INSTANCE.ShutdownBlockReasonQuery(window.handle(), why, size)
                    ? Optional.of(text(why))
                    : Optional.empty();
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty(); // Wine has no such call
        }
    }

    private static String text(char... characters) {
        String all = new String(characters);
        int end = all.indexOf('\0');
        return end < 0 ? all : all.substring(0, end);
    }
}
