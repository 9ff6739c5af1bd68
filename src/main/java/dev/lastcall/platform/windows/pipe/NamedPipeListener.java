package dev.lastcall.platform.windows.pipe;

import com.sun.jna.Native;
import dev.lastcall.platform.Channel.Incoming;
import dev.lastcall.platform.Channel.Listener;
import dev.lastcall.platform.windows.security.SecurityDescriptor;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The host's end of the pipe. An instance waits from the first moment to the last, so that nobody else can take the name. */
final class NamedPipeListener implements Listener {
    /** A longest line and more. */
    private static final int BUFFER = 128 * 1024;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final Logger LOG = Logger.getLogger(NamedPipeListener.class.getName());

    private final String name;
    private final PipeRights rights;
    private final WaitingRoom room = new WaitingRoom();
    private PipeEnd next;
    private boolean closed;

    private NamedPipeListener(String name, PipeRights rights) throws IOException {
        this.name = name;
        this.rights = rights;
        this.next = instance(Kernel32.FILE_FLAG_FIRST_PIPE_INSTANCE);
    }

    /** Takes the name; throws when another has it. */
    static NamedPipeListener open(String name, PipeRights rights) throws IOException {
        if (Kernel32.INSTANCE.WaitNamedPipe(name, 1) || Native.getLastError() != Kernel32.ERROR_FILE_NOT_FOUND) {
            throw anotherHost(name, null);
        }
        try {
            return new NamedPipeListener(name, rights);
        } catch (WindowsException e) {
            throw e.code() == Kernel32.ERROR_ACCESS_DENIED ? anotherHost(name, e) : e;
        }
    }

    @Override
    public Incoming accept() throws IOException {
        while (true) {
            PipeEnd waiting = waiting();
            boolean came = hasCome(waiting);
            replace(another());
            if (came) {
                var incoming = new NamedPipeIncoming(waiting, rights, room);
                room.enter(incoming);
                return incoming;
            }
            waiting.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        next.close();
    }

    private synchronized PipeEnd waiting() {
        return next;
    }

    private synchronized void replace(PipeEnd instance) throws SocketException {
        next = instance;
        if (closed) {
            instance.close();
            throw new SocketException("The host has ended");
        }
    }

    /** Not where that instance is of no use any more. */
    private static boolean hasCome(PipeEnd waiting) throws IOException {
        try {
            waiting.awaitClient();
            return true;
        } catch (WindowsException e) {
            LOG.log(Level.WARNING, "A connection was lost before it began", e);
            return false;
        }
    }

    /** The system may be short of something for a while. */
    private PipeEnd another() throws IOException {
        while (true) {
            try {
                return instance(0);
            } catch (WindowsException e) {
                LOG.log(Level.WARNING, "Nobody can connect for the moment", e);
                LockSupport.parkNanos(PAUSE);
                waiting().ask(still -> true);
            }
        }
    }

    private PipeEnd instance(int flags) throws IOException {
        try (var descriptor = SecurityDescriptor.of(rights.sddl())) {
            return new PipeEnd(Handle.of(
                    Kernel32.INSTANCE.CreateNamedPipe(
                            name,
                            Kernel32.PIPE_ACCESS_DUPLEX | Kernel32.FILE_FLAG_OVERLAPPED | flags,
                            Kernel32.PIPE_REJECT_REMOTE_CLIENTS,
                            Kernel32.PIPE_UNLIMITED_INSTANCES,
                            BUFFER,
                            BUFFER,
                            0,
                            descriptor.attributes()),
                    "Listening at " + name));
        }
    }

    private static IOException anotherHost(String name, @Nullable Throwable cause) {
        return new IOException("Another host is running at " + name, cause);
    }
}
