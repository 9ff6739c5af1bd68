package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Screens;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.Session.Presence;
import dev.lastcall.platform.windows.win32.User32;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.win32.Wtsapi32;
import java.nio.file.Path;
import java.util.List;

/** The screens of this computer's sessions. Windows locks a screen only for a program in that session. */
public final class WtsScreens implements Screens {
    private static final List<String> LOCKING = List.of("user32.dll,LockWorkStation");

    private final Path rundll;
    private final Starter starter;

    /** Starts a program in somebody's session, as they are. */
    interface Starter {
        void start(int session, Path program, List<String> arguments) throws WindowsException;
    }

    /** @param windows the folder of Windows */
    public WtsScreens(Path windows) {
        this(windows, WtsScreens::inSession);
    }

    WtsScreens(Path windows, Starter starter) {
        this.rundll = windows.resolve("System32").resolve("rundll32.exe");
        this.starter = starter;
    }

    @Override
    public void lock(Session session) throws PlatformException {
        String whose = "Session " + session.key().id() + " of " + session.user();
        if (session.presence() == Presence.DISCONNECTED) {
            throw new PlatformException(whose + " has no screen: whoever comes back to it is asked for the password");
        }
        try {
            starter.start(Integer.parseInt(session.key().id()), rundll, LOCKING);
        } catch (WindowsException e) {
            throw new PlatformException(whose + " cannot be locked", e);
        }
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

    /** A host for one user is in that session, and has no right to start anything as somebody else. */
    private static void inSession(int session, Path program, List<String> arguments) throws WindowsException {
        if (session == SessionNumber.own()) {
            WindowsException.check(User32.INSTANCE.LockWorkStation(), "Locking");
        } else {
            UserProcess.start(session, program, arguments);
        }
    }
}
