package dev.lastcall.platform.windows.wts;

import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.TextMessage;
import dev.lastcall.platform.windows.win32.Wtsapi32;
import java.time.Duration;

/** A box of the system's own with the text in it, and one button. */
public final class MessageBoxes implements TextMessage {
    private static final String TITLE = "Last Call";
    private static final Duration SHOWN = Duration.ofMinutes(5);

    /** An icon for information, above all windows: MB_ICONINFORMATION, MB_SETFOREGROUND, MB_TOPMOST. */
    private static final int STYLE = 0x40 | 0x10000 | 0x40000;

    @Override
    public boolean show(Session session, String text) {
        return Wtsapi32.INSTANCE.WTSSendMessage(
                null,
                Integer.parseInt(session.key().id()),
                TITLE,
                TITLE.length() * Character.BYTES,
                text,
                text.length() * Character.BYTES,
                STYLE,
                (int) SHOWN.toSeconds(),
                new IntByReference(),
                false);
    }
}
