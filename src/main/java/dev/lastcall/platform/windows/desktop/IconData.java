package dev.lastcall.platform.windows.desktop;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the taskbar is told of our icon, by the layout of
 * <a href="https://learn.microsoft.com/en-us/windows/win32/api/shellapi/ns-shellapi-notifyicondataw">NOTIFYICONDATAW</a>. Texts that are too long are cut.
 */
final class IconData implements AutoCloseable {
    static final int SIZE = 976;
    static final int WINDOW = 8;
    static final int NUMBER = 16;
    static final int FLAGS = 20;
    static final int MESSAGE = 24;
    static final int ICON = 32;
    static final int TIP = 40;
    static final int INFO = 304;
    static final int VERSION = 816;
    static final int INFO_TITLE = 820;
    static final int INFO_FLAGS = 948;
    static final int BALLOON_ICON = 968;

    static final int LONGEST_TIP = 127;
    static final int LONGEST_INFO = 255;
    static final int LONGEST_INFO_TITLE = 63;

    private static final int NIF_MESSAGE = 0x1;
    private static final int NIF_ICON = 0x2;
    private static final int NIF_TIP = 0x4;
    private static final int NIF_INFO = 0x10;
    private static final int NIF_SHOWTIP = 0x80;
    private static final int NEWEST = 4;

    private final Memory memory = new Memory(SIZE);

    /** The only icon of this window. */
    IconData(Pointer window) {
        memory.clear();
        memory.setInt(0, SIZE);
        memory.setPointer(WINDOW, window);
        memory.setInt(NUMBER, 1);
        memory.setInt(VERSION, NEWEST);
    }

    Pointer pointer() {
        return memory;
    }

    IconData telling(int message) {
        memory.setInt(MESSAGE, message);
        return with(NIF_MESSAGE);
    }

    IconData showing(Pointer icon, String tip) {
        memory.setPointer(ICON, icon);
        put(TIP, tip, LONGEST_TIP);
        return with(NIF_ICON | NIF_TIP | NIF_SHOWTIP);
    }

    IconData balloon(String title, String text, @Nullable Pointer picture, int flags) {
        put(INFO_TITLE, title, LONGEST_INFO_TITLE);
        put(INFO, text, LONGEST_INFO);
        memory.setInt(INFO_FLAGS, flags);
        memory.setPointer(BALLOON_ICON, picture);
        return with(NIF_INFO);
    }

    private IconData with(int flags) {
        memory.setInt(FLAGS, memory.getInt(FLAGS) | flags);
        return this;
    }

    private void put(int offset, String text, int longest) {
        byte[] bytes = cut(text, longest).getBytes(StandardCharsets.UTF_16LE);
        memory.write(offset, bytes, 0, bytes.length);
    }

    /** Between two characters, with an ellipsis. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + '…';
    }

    @Override
    public void close() {
        memory.close();
    }
}
