package dev.lastcall.platform.windows.pipe;

import dev.lastcall.platform.Channel;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.platform.windows.security.Ownership;
import dev.lastcall.platform.windows.security.Sid;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import dev.lastcall.protocol.Link;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A named pipe. Whoever connects lets itself be known, but never acted for, and says nothing before it knows whose the pipe is. */
public final class NamedPipeChannel implements Channel {
    /** A host that lets nobody in for so long is none. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final PipeRights rights;

    private NamedPipeChannel(Path name, PipeRights rights) {
        this.name = name.toString();
        this.rights = rights;
    }

    /** The computer's own pipe: the system listens, its administrators may ask. */
    public static NamedPipeChannel forEverybody(Path name) {
        return new NamedPipeChannel(name, PipeRights.forEverybody());
    }

    /** A pipe that only this account, who is its administrator, may connect to. */
    public static NamedPipeChannel forOwner(Path name, String account) {
        return new NamedPipeChannel(name, PipeRights.forOwner(new Sid(account)));
    }

    @Override
    public Listener listen() throws IOException {
        return NamedPipeListener.open(name, rights);
    }

    @Override
    public Link connect() throws IOException {
        Handle pipe = opened(System.nanoTime() + PATIENCE.toNanos());
        try {
            if (!Ownership.ofPipe(pipe).equals(rights.owner())) {
                throw new IOException("The pipe " + name + " is not the host's: somebody else has made it");
            }
            return new NamedPipeLink(new PipeEnd(pipe));
        } catch (IOException e) {
            pipe.close();
            throw e;
        }
    }

    /** While all instances of the pipe have somebody, the host is making the next. */
    private Handle opened(long deadline) throws IOException {
        while (true) {
            try {
                return open();
            } catch (WindowsException e) {
                if (e.code() != Kernel32.ERROR_PIPE_BUSY || System.nanoTime() > deadline) {
                    throw explained(e);
                }
                Kernel32.INSTANCE.WaitNamedPipe(name, (int) PATIENCE.toMillis());
            }
        }
    }

    private Handle open() throws WindowsException {
        int flags = Kernel32.FILE_FLAG_OVERLAPPED | Kernel32.SECURITY_SQOS_PRESENT | Kernel32.SECURITY_IDENTIFICATION;
        return Handle.of(
                Kernel32.INSTANCE.CreateFile(name, PipeRights.CONNECT, 0, null, Kernel32.OPEN_EXISTING, flags, null),
                "Connecting to the host at " + name);
    }

    private IOException explained(WindowsException e) {
        return switch (e.code()) {
            case Kernel32.ERROR_FILE_NOT_FOUND -> new NoHostException("No host is running at " + name, e);
            case Kernel32.ERROR_ACCESS_DENIED -> new IOException("You may not connect to the host at " + name, e);
            default -> e;
        };
    }
}
