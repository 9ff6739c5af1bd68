package dev.lastcall.platform.windows.win32;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.io.Closeable;

/**
 * What belongs to one operation that Windows goes on with by itself:
 * <a href="https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-overlapped">OVERLAPPED</a> and its event. Plain memory, and no
 * structure of JNA's: that would write its old fields back over what Windows has put there. May be closed only when the operation is over.
 */
public final class Overlapped implements Closeable {
    static final int SIZE = 32;
    static final int EVENT = 24;

    private final Memory memory = new Memory(SIZE);
    private final Handle event;

    public Overlapped() throws WindowsException {
        event = Handle.of(Kernel32.INSTANCE.CreateEvent(null, true, false, null), "Making an event");
        memory.clear();
        memory.setPointer(EVENT, event.value());
    }

    public Pointer memory() {
        return memory;
    }

    /** Set when the operation is over. */
    public Pointer event() {
        return event.value();
    }

    @Override
    public void close() {
        event.close();
        memory.close();
    }
}
