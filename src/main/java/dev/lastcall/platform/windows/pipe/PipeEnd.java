package dev.lastcall.platform.windows.pipe;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import dev.lastcall.platform.windows.win32.Handle;
import dev.lastcall.platform.windows.win32.Kernel32;
import dev.lastcall.platform.windows.win32.Overlapped;
import dev.lastcall.platform.windows.win32.WindowsException;
import java.io.Closeable;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/**
 * One end of a pipe. Closing it, from any thread, ends what waits on it; the handle is given back only when nobody uses it any more, since
 * Windows hands the same number out again.
 */
final class PipeEnd implements Closeable {
    /** Waits for ever. */
    static final long NO_DEADLINE = Long.MAX_VALUE;

    private final Handle pipe;
    private final Handle closing;
    private int users;
    private boolean closed;

    /** Takes over this handle. */
    PipeEnd(Handle pipe) throws WindowsException {
        this.pipe = pipe;
        this.closing = Handle.of(Kernel32.INSTANCE.CreateEvent(null, true, false, null), "Making an event");
    }

    /** Begins an operation; false where it is not over at once, or has failed. */
    private interface Operation {
        boolean begin(Pointer pipe, Pointer overlapped);
    }

    /** What is asked about a pipe. */
    interface Question<T> {
        T on(Handle pipe) throws IOException;
    }

    /** Asks; throws when this has been closed. */
    <T> T ask(Question<T> question) throws IOException {
        enter();
        try {
            return question.on(pipe);
        } finally {
            leave();
        }
    }

    /** Waits until somebody has connected. */
    void awaitClient() throws IOException {
        try {
            run("Waiting for a connection", Kernel32.INSTANCE::ConnectNamedPipe, NO_DEADLINE);
        } catch (WindowsException e) {
            // gone again already: reading will tell
            if (e.code() != Kernel32.ERROR_PIPE_CONNECTED && e.code() != Kernel32.ERROR_NO_DATA) {
                throw e;
            }
        }
    }

    /** Waits for bytes; their number, or -1 at the end. The deadline is one of {@link System#nanoTime}. */
    int receive(byte[] buffer, int offset, int length, long deadline) throws IOException {
        try (var bytes = new Memory(length)) {
            int count = run(
                    "Reading from a pipe",
                    (handle, overlapped) -> Kernel32.INSTANCE.ReadFile(handle, bytes, length, null, overlapped),
                    deadline);
            bytes.read(0, buffer, offset, count);
            return count == 0 ? -1 : count;
        } catch (WindowsException e) {
            if (isEnd(e.code())) {
                return -1;
            }
            throw e;
        }
    }

    /** Sends as much as fits, at least one byte; how much it was. The deadline is one of {@link System#nanoTime}. */
    int send(byte[] bytes, int offset, int length, long deadline) throws IOException {
        try (var there = new Memory(length)) {
            there.write(0, bytes, offset, length);
            return run(
                    "Writing to a pipe",
                    (handle, overlapped) -> Kernel32.INSTANCE.WriteFile(handle, there, length, null, overlapped),
                    deadline);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Kernel32.INSTANCE.SetEvent(closing.value());
        releaseIfUnused();
    }

    private int run(String what, Operation operation, long deadline) throws IOException {
        enter();
        try (var overlapped = new Overlapped()) {
            if (!operation.begin(pipe.value(), overlapped.memory())) {
                int error = Native.getLastError();
                if (error != Kernel32.ERROR_IO_PENDING) {
                    throw new WindowsException(what, error);
                }
                await(overlapped, deadline);
            }
            return result(overlapped, what);
        } finally {
            leave();
        }
    }

    /** Memory that Windows still writes to must not go away: what is called off is waited for, too. */
    private void await(Overlapped overlapped, long deadline) throws IOException {
        int woken = waitFor(overlapped, deadline);
        if (woken == Kernel32.WAIT_OBJECT_0) {
            return;
        }
        Kernel32.INSTANCE.CancelIoEx(pipe.value(), overlapped.memory());
        Kernel32.INSTANCE.GetOverlappedResult(pipe.value(), overlapped.memory(), new IntByReference(), true);
        throw woken == Kernel32.WAIT_TIMEOUT
                ? new SocketTimeoutException("The other side did not keep the time limit")
                : closedHere();
    }

    private int waitFor(Overlapped overlapped, long deadline) {
        try (var events = new Memory(2L * Native.POINTER_SIZE)) {
            events.setPointer(0, overlapped.event());
            events.setPointer(Native.POINTER_SIZE, closing.value());
            return Kernel32.INSTANCE.WaitForMultipleObjects(2, events, false, milliseconds(deadline));
        }
    }

    private int result(Overlapped overlapped, String what) throws WindowsException {
        var count = new IntByReference();
        boolean success = Kernel32.INSTANCE.GetOverlappedResult(pipe.value(), overlapped.memory(), count, false);
        WindowsException.check(success, what);
        return count.getValue();
    }

    private synchronized void enter() throws SocketException {
        if (closed) {
            throw closedHere();
        }
        users++;
    }

    private synchronized void leave() {
        users--;
        releaseIfUnused();
    }

    private void releaseIfUnused() {
        if (closed && users == 0) {
            pipe.close();
            closing.close();
        }
    }

    private static SocketException closedHere() {
        return new SocketException("The connection is closed");
    }

    private static boolean isEnd(int code) {
        return code == Kernel32.ERROR_BROKEN_PIPE
                || code == Kernel32.ERROR_HANDLE_EOF
                || code == Kernel32.ERROR_PIPE_NOT_CONNECTED;
    }

    private static int milliseconds(long deadline) {
        if (deadline == NO_DEADLINE) {
            return Kernel32.INFINITE;
        }
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()) + 1;
        return Math.clamp(left, 0, Integer.MAX_VALUE);
    }
}
