package dev.lastcall.platform.windows.session;

import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.Attention;
import dev.lastcall.platform.windows.win32.Shell32;

/**
 * Whether notifications would disturb, as <a href="https://learn.microsoft.com/en-us/windows/win32/api/shellapi/ne-shellapi-query_user_notification_state">Windows
 * tells its programs</a>. It does not tell them of its own do-not-disturb.
 */
public final class UserBusy implements Attention {
    @Override
    public boolean isTaken() {
        var state = new IntByReference();
        return Shell32.INSTANCE.SHQueryUserNotificationState(state) >= 0 && isTaken(state.getValue());
    }

    static boolean isTaken(int state) {
        return switch (state) {
            case 2, 3, 4, 6, 7 ->
                true; // full screen, a game, a presentation, quiet time, an app from the Store in full screen
            default -> false; // nobody there, or all is welcome
        };
    }

    @Override
    public void close() {}
}
