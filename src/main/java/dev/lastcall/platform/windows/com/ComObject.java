package dev.lastcall.platform.windows.com;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reference to an <a href="https://learn.microsoft.com/en-us/windows/win32/api/unknwn/nn-unknwn-iunknown">object of COM</a>, given back once when it is
 * closed. Any thread may use it.
 */
public final class ComObject implements AutoCloseable {
    private static final int RELEASE = 2;
    private static final int GONE = 0x80040201;

    private @Nullable Pointer object;

    ComObject(Pointer object) {
        this.object = object;
    }

    /** Calls a method with these arguments: numbers, pointers and other objects. */
    public void call(Slot method, @Nullable Object... arguments) throws ComException {
        Object[] all = new Object[arguments.length + 1];
        all[0] = pointer(method);
        Arrays.setAll(all, i -> i == 0 ? all[0] : plain(arguments[i - 1]));
        try {
            ComException.check(invoke(all, method.place()), method.title());
        } finally {
            Reference.reachabilityFence(this);
            Reference.reachabilityFence(arguments);
        }
    }

    /** The object that a method gives by its last argument, which is added here. */
    public Optional<ComObject> get(Slot method, @Nullable Object... arguments) throws ComException {
        return Optional.ofNullable(pointer(method, arguments)).map(ComObject::new);
    }

    /** The pointer that a method gives by its last argument; whoever calls this frees what it points to. */
    @Nullable
    Pointer pointer(Slot method, @Nullable Object... arguments) throws ComException {
        var given = new PointerByReference();
        call(method, with(given, arguments));
        return given.getValue();
    }

    /** The number that a method gives by its last argument. */
    public int number(Slot method) throws ComException {
        var given = new IntByReference();
        call(method, given);
        return given.getValue();
    }

    @Override
    public synchronized void close() {
        Pointer held = object;
        object = null;
        if (held != null) {
            invoke(new Object[] {held}, RELEASE);
        }
    }

    private synchronized Pointer pointer(Slot method) throws ComException {
        Pointer held = object;
        if (held == null) {
            throw new ComException(method.title(), GONE);
        }
        return held;
    }

    private static @Nullable Object plain(@Nullable Object argument) {
        return argument instanceof ComObject other ? other.object : argument;
    }

    private static @Nullable Object[] with(Object last, @Nullable Object... arguments) {
        @Nullable Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    private static int invoke(Object[] all, int place) {
        Pointer table = ((Pointer) all[0]).getPointer(0);
        return Function.getFunction(table.getPointer((long) place * Native.POINTER_SIZE))
                .invokeInt(all);
    }
}
