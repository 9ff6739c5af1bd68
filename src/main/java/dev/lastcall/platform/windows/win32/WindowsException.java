package dev.lastcall.platform.windows.win32;

import com.sun.jna.Native;
import java.io.IOException;

/** A call of Windows failed; the message says what was tried, and what Windows said. */
public final class WindowsException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 512;

    private final int code;

    public WindowsException(String tried, int code) {
        super(tried + ": " + text(code) + " (" + code + ")");
        this.code = code;
    }

    /** Of the call that has just failed on this thread. */
    public static WindowsException last(String tried) {
        return new WindowsException(tried, Native.getLastError());
    }

    /** Throws what the call that has just been made on this thread failed with, if it did. */
    public static void check(boolean success, String tried) throws WindowsException {
        if (!success) {
            throw last(tried);
        }
    }

    /** One of the <a href="https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes">system's error codes</a>. */
    public int code() {
        return code;
    }

    private static String text(int code) {
        char[] buffer = new char[LONGEST];
        int flags = Kernel32.FORMAT_MESSAGE_FROM_SYSTEM | Kernel32.FORMAT_MESSAGE_IGNORE_INSERTS;
        int length = Kernel32.INSTANCE.FormatMessage(flags, null, code, 0, buffer, buffer.length, null);
        return new String(buffer, 0, length).strip().replaceAll("\\.$", "");
    }
}
