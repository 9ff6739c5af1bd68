package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.win32.Wtsapi32;

/** Takes sessions from their screens. Windows lets nobody lock another's screen, but a session without a screen asks for the password just so. */
public final class WtsScreens implements Screens {
    /** Disconnecting is how Windows itself switches users: programs run on, and nobody comes back without the password. */
    @Override
    public void lock(Session session) throws PlatformException {
        disconnect(session);
    }

    @Override
    public void disconnect(Session session) throws PlatformException {
        String id = session.key().id();
        if (!Wtsapi32.INSTANCE.WTSDisconnectSession(null, Integer.parseInt(id), false)) {
            throw new PlatformException(
                    "Session " + id + " of " + session.user() + " cannot be disconnected",
                    WindowsException.last("Disconnecting"));
        }
    }
}
