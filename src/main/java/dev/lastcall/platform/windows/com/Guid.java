package dev.lastcall.platform.windows.com;

import com.sun.jna.Memory;
import java.util.UUID;

/** The names of classes and interfaces, by the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/guiddef/ns-guiddef-guid">GUID</a>. */
public final class Guid {
    private static final int BYTES = 16;

    private Guid() {}

    /** A copy of it; of its four parts the first three have their lowest byte first. */
    public static Memory of(String text) {
        UUID name = UUID.fromString(text);
        long first = name.getMostSignificantBits();
        var memory = new Memory(BYTES);
        memory.setInt(0, (int) (first >>> 32));
        memory.setShort(4, (short) (first >>> 16));
        memory.setShort(6, (short) first);
        memory.setLong(8, Long.reverseBytes(name.getLeastSignificantBits()));
        return memory;
    }
}
