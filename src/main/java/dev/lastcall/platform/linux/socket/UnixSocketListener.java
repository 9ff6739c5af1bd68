package dev.lastcall.platform.linux.socket;

import com.sun.jna.LastErrorException;
import com.sun.jna.platform.linux.ErrNo;
import dev.lastcall.platform.Channel.Incoming;
import dev.lastcall.platform.Channel.Listener;
import dev.lastcall.platform.linux.libc.LibC;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The host's end of the socket. */
final class UnixSocketListener implements Listener {
    private static final Logger LOG = Logger.getLogger(UnixSocketListener.class.getName());
    /** Somebody gave up before it was their turn, or the system is short of something for a while. */
    private static final Set<Integer> PASSING = Set.of(
            ErrNo.ECONNABORTED, ErrNo.EINTR, ErrNo.EAGAIN, ErrNo.EMFILE, ErrNo.ENFILE, ErrNo.ENOBUFS, ErrNo.ENOMEM);

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final SocketPlace place;
    private final Descriptor socket;
    private final Administrators administrators;

    private UnixSocketListener(SocketPlace place, Descriptor socket, Administrators administrators) {
        this.place = place;
        this.socket = socket;
        this.administrators = administrators;
    }

    static UnixSocketListener open(Path path, boolean forEverybody) throws IOException {
        Path socket = path.toAbsolutePath();
        var place = SocketPlace.take(socket, forEverybody);
        try {
            var administrators =
                    forEverybody ? Administrators.ofTheSystem() : Administrators.only(LibC.INSTANCE.geteuid());
            return new UnixSocketListener(place, SocketFile.listen(socket, forEverybody), administrators);
        } catch (IOException e) {
            place.close();
            throw e;
        }
    }

    @Override
    public Incoming accept() throws IOException {
        while (true) {
            var connection = acceptPatiently();
            try {
                return new UnixSocketIncoming(connection, administrators);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A connection was refused: the kernel does not say whose it is", e);
                connection.close();
            }
        }
    }

    @Override
    public void close() {
        socket.close();
        place.close();
    }

    private Descriptor acceptPatiently() throws IOException {
        while (true) {
            try {
                return socket.accept();
            } catch (IOException e) {
                if (!(e.getCause() instanceof LastErrorException error && PASSING.contains(error.getErrorCode()))) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }
}
