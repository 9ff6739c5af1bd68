package dev.lastcall.platform.windows.service;

import com.sun.jna.Native;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Session;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.platform.windows.wts.UserProcess;
import dev.lastcall.platform.windows.wts.WtsSessions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/** The agents of this computer: the program beside the host's own, started in the session of its user. */
public final class SystemAgents implements Agents.Ways {
    private static final String AGENT = "LastCallAgent.exe";

    private final WtsSessions sessions;
    private final IntFunction<Path> pipes;
    private final Path program;

    /**
     * Of this computer.
     *
     * @param pipes the pipe at which the agent of a session waits for programs
     * @param host this program's own file
     */
    public SystemAgents(WtsSessions sessions, IntFunction<Path> pipes, Path host) {
        this.sessions = sessions;
        this.pipes = pipes;
        this.program = host.resolveSibling(AGENT);
    }

    @Override
    public List<Session> sessions() throws PlatformException {
        return sessions.list();
    }

    /** It waits at its pipe for as long as it lives. */
    @Override
    public boolean hasAgent(Session session) {
        String pipe = pipes.apply(Integer.parseInt(session.key().id())).toString();
        return Kernel32.INSTANCE.WaitNamedPipe(pipe, 1) || Native.getLastError() != Kernel32.ERROR_FILE_NOT_FOUND;
    }

    @Override
    public boolean isWithoutDesktop(Session session) throws PlatformException {
        return sessions.isWithoutDesktop(session);
    }

    @Override
    public void start(Session session) throws WindowsException {
        UserProcess.start(Integer.parseInt(session.key().id()), program, List.of("agent"));
    }
}
