package dev.lastcall.platform.windows.wts;

import dev.lastcall.platform.Ending;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.win32.Wtsapi32;

/** Ends sessions from outside, which Windows does without asking their programs twice: for the last rungs alone. */
public final class WtsEnding implements Ending {
    private final WtsSessions sessions;

    public WtsEnding(WtsSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void endLeader(Session session) throws PlatformException {
        throw new PlatformException("Only an agent in session " + session.key().id()
                + " can ask Windows to sign out without harm; use --force to go on without it");
    }

    /** Windows tells every process of the session to end, and ends those that do not. */
    @Override
    public void kill(Session session) throws PlatformException {
        logOff(session);
    }

    /** What keeps the session is taken from it first: the processes of its user, none of the system's. */
    @Override
    public void terminate(Session session) throws PlatformException {
        if (isThere(session)) {
            sessions.processesOf(session)
                    .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        }
        logOff(session);
    }

    /** Ids are given again: it must be the same sign-in that was meant. */
    private boolean isThere(Session session) throws PlatformException {
        return sessions.list().stream().anyMatch(other -> other.key().equals(session.key()));
    }

    private void logOff(Session session) throws PlatformException {
        String id = session.key().id();
        if (isThere(session) && !Wtsapi32.INSTANCE.WTSLogoffSession(null, Integer.parseInt(id), false)) {
            throw new PlatformException(
                    "Session " + id + " of " + session.user() + " cannot be ended",
                    WindowsException.last("Logging off"));
        }
    }
}
