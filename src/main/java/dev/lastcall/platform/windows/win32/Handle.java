package dev.lastcall.platform.windows.win32;

import com.sun.jna.Pointer;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Something of the kernel's that is given back once. */
public final class Handle implements Closeable {
    private final Pointer value;
    private boolean closed;

    private Handle(Pointer value) {
        this.value = value;
    }

    /** What a call has returned; throws what it failed with if that is no handle. */
    public static Handle of(@Nullable Pointer value, String tried) throws WindowsException {
        if (value == null || value.equals(Kernel32.INVALID_HANDLE_VALUE)) {
            throw WindowsException.last(tried);
        }
        return new Handle(value);
    }

    public Pointer value() {
        return value;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            Kernel32.INSTANCE.CloseHandle(value);
        }
    }
}
