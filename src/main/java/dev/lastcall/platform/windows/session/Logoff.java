package dev.lastcall.platform.windows.session;

import dev.lastcall.platform.Desktop;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.win32.WindowsException;

/**
 * Asks Windows to sign this session's user out, as the Start menu does: every program is asked and may object, and none is forced. See
 * <a href="https://learn.microsoft.com/en-us/windows/win32/shutdown/logging-off">Logging Off</a>.
 */
public final class Logoff implements Desktop {
    @Override
    public Answer logOut() throws PlatformException {
        if (!User32.INSTANCE.ExitWindowsEx(User32.EWX_LOGOFF, User32.SHTDN_REASON_FLAG_PLANNED)) {
            throw new PlatformException("Windows does not sign out", WindowsException.last("ExitWindowsEx"));
        }
        return Answer.ASKED;
    }

    /** Windows itself waits for its user's word, unless the user's settings say to end programs that object. */
    @Override
    public void keepWaiting() {}
}
