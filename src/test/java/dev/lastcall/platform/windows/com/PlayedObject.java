package dev.lastcall.platform.windows.com;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An object of COM that a test plays: it has a table of real functions, of which each asks the test what to do. */
public final class PlayedObject {
    private static final int METHODS = 100;
    private static final int ADD_REF = 1;
    private static final int RELEASE = 2;
    private static final int NOT_IMPLEMENTED = 0x80004001;
    private static final Map<Long, PlayedObject> PLAYED = new ConcurrentHashMap<>();
    private static final List<Entry> ENTRIES = new ArrayList<>();
    private static final Memory TABLE = table();

    private final Memory self = new Memory(Native.POINTER_SIZE);
    private final AtomicInteger references = new AtomicInteger();
    private final Map<Integer, Body> bodies = new HashMap<>();

    /** One that can do nothing yet. */
    public PlayedObject() {
        self.setPointer(0, TABLE);
        PLAYED.put(Pointer.nativeValue(self), this);
    }

    /** What a method does with its arguments; numbers have only their lower half. */
    public interface Body {
        int run(long a, long b, long c, long d);
    }

    /** A function of the table. */
    public interface Entry extends Callback {
        int invoke(Pointer object, long a, long b, long c, long d);
    }

    public PlayedObject on(int place, Body body) {
        bodies.put(place, body);
        return this;
    }

    /** Gives a reference to it to whoever waits for one at this address. */
    public int giveTo(long address) {
        references.incrementAndGet();
        new Pointer(address).setPointer(0, self);
        return 0;
    }

    /** How many references nobody has given back. */
    public int references() {
        return references.get();
    }

    private int called(int place, long a, long b, long c, long d) {
        return switch (place) {
            case ADD_REF -> references.incrementAndGet();
            case RELEASE -> references.decrementAndGet();
            default ->
                bodies.getOrDefault(place, (w, x, y, z) -> NOT_IMPLEMENTED).run(a, b, c, d);
        };
    }

    private static Memory table() {
        var table = new Memory((long) METHODS * Native.POINTER_SIZE);
        for (int place = 0; place < METHODS; place++) {
            int its = place;
            Entry entry = (object, a, b, c, d) -> Objects.requireNonNull(PLAYED.get(Pointer.nativeValue(object)))
                    .called(its, a, b, c, d);
            ENTRIES.add(entry);
            table.setPointer((long) place * Native.POINTER_SIZE, CallbackReference.getFunctionPointer(entry));
        }
        return table;
    }
}
