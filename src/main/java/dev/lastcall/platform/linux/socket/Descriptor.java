package dev.lastcall.platform.linux.socket;

import com.sun.jna.LastErrorException;
import com.sun.jna.Pointer;
import com.sun.jna.platform.linux.ErrNo;
import dev.lastcall.platform.linux.libc.LibC;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;

/**
 * A socket of the kernel's. Closing it, from any thread, ends what waits on it; its number is given back only when nobody uses it any
 * more, since the kernel hands the same number out again.
 */
final class Descriptor implements Closeable {
    /** Waits for ever. */
    static final long NO_DEADLINE = Long.MAX_VALUE;

    private final int fd;
    private int users;
    private boolean closed;

    Descriptor(int fd) {
        this.fd = fd;
    }

    /** A call of the C library on this descriptor. */
    interface Call<T> {
        T on(int fd) throws IOException;
    }

    /** Makes one call; throws when this has been closed, or what the call failed with. */
    <T> T use(String what, Call<T> call) throws IOException {
        enter();
        try {
            return call.on(fd);
        } catch (LastErrorException e) {
            throw new SocketException(what + ": " + e.getMessage(), e);
        } finally {
            leave();
        }
    }

    Descriptor accept() throws IOException {
        return use("accept", listening -> {
            await(listening, LibC.POLLIN, NO_DEADLINE);
            return new Descriptor(LibC.INSTANCE.accept4(listening, Pointer.NULL, Pointer.NULL, LibC.SOCK_CLOEXEC));
        });
    }

    /** Waits for bytes; their number, or -1 at the end. The deadline is one of {@link System#nanoTime}. */
    int receive(byte[] buffer, int offset, int length, long deadline) throws IOException {
        byte[] bytes = new byte[length];
        int count = use("recv", socket -> {
            await(socket, LibC.POLLIN, deadline);
            return (int) LibC.INSTANCE.recv(socket, bytes, length, LibC.MSG_DONTWAIT);
        });
        System.arraycopy(bytes, 0, buffer, offset, count);
        return count == 0 ? -1 : count;
    }

    /** Sends as much as fits, at least one byte; how much it was. The deadline is one of {@link System#nanoTime}. */
    int send(byte[] bytes, int length, long deadline) throws IOException {
        return use("send", socket -> {
            await(socket, LibC.POLLOUT, deadline);
            return (int) LibC.INSTANCE.send(socket, bytes, length, LibC.MSG_DONTWAIT | LibC.MSG_NOSIGNAL);
        });
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            LibC.INSTANCE.shutdown(fd, LibC.SHUT_RDWR);
        } catch (LastErrorException alreadyOver) {
            // ENOTCONN: the other side was faster
        }
        releaseIfUnused();
    }

    private synchronized void enter() throws SocketException {
        if (closed) {
            throw new SocketException("The connection is closed");
        }
        users++;
    }

    private synchronized void leave() {
        users--;
        releaseIfUnused();
    }

    private void releaseIfUnused() {
        if (closed && users == 0) {
            LibC.INSTANCE.close(fd);
        }
    }

    private static void await(int fd, short event, long deadline) throws SocketTimeoutException {
        while (true) {
            try {
                if (LibC.INSTANCE.poll(entry(fd, event), 1, milliseconds(deadline)) > 0) {
                    return;
                }
                throw new SocketTimeoutException("The other side did not keep the time limit");
            } catch (LastErrorException e) {
                if (e.getErrorCode() != ErrNo.EINTR) {
                    throw e;
                }
            }
        }
    }

    private static byte[] entry(int fd, short event) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.nativeOrder())
                .putInt(fd)
                .putShort(event)
                .array();
    }

    private static int milliseconds(long deadline) {
        if (deadline == NO_DEADLINE) {
            return -1;
        }
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()) + 1;
        return Math.clamp(left, 0, Integer.MAX_VALUE);
    }
}
