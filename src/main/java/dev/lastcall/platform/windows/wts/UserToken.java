package dev.lastcall.platform.windows.wts;

import com.sun.jna.ptr.PointerByReference;
import dev.lastcall.platform.windows.security.Token;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.win32.Wtsapi32;

/** Who has signed in to a session, and with which rights. Windows tells that to the system alone. */
public final class UserToken {
    private UserToken() {}

    /** The caller closes it. */
    public static Token of(int session) throws WindowsException {
        var token = new PointerByReference();
        String tried = "Asking who has signed in to session " + session;
        WindowsException.check(Wtsapi32.INSTANCE.WTSQueryUserToken(session, token), tried);
        return new Token(Handle.of(token.getValue(), tried));
    }
}
