package dev.lastcall.platform.windows.com;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.lastcall.platform.windows.win32.OleAut32;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for a value, by the layout of <a href="https://learn.microsoft.com/en-us/windows/win32/api/oaidl/ns-oaidl-variant">VARIANT</a> with 64 bits. A value
 * of another kind than is asked for counts as none.
 */
public final class Variant implements AutoCloseable {
    private static final int BYTES = 24;
    private static final int VALUE = 8;
    private static final int VT_I4 = 3;
    private static final int VT_BSTR = 8;
    private static final int VT_BOOL = 11;
    private static final int VT_ARRAY_OF_I4 = 0x2000 | VT_I4;

    private final Memory memory = new Memory(BYTES);
    private final OleAut32 library;

    /** An empty one. */
    public Variant(OleAut32 library) {
        this.library = library;
        memory.clear();
    }

    /** For whoever fills it. */
    public Pointer pointer() {
        return memory;
    }

    /** A text, or its beginning; empty if it is none. */
    public String text(int most) {
        Pointer text = at(VT_BSTR);
        return text == null ? "" : Bstr.read(text, most);
    }

    /** A number; 0 if it is none. */
    public int number() {
        return kind() == VT_I4 ? memory.getInt(VALUE) : 0;
    }

    public boolean isTrue() {
        return kind() == VT_BOOL && memory.getShort(VALUE) != 0;
    }

    /** Some numbers, or the first of them. */
    public List<Integer> numbers(int most) {
        Pointer array = at(VT_ARRAY_OF_I4);
        return array == null ? List.of() : SafeArray.numbers(array, most);
    }

    @Override
    public void close() {
        library.VariantClear(memory);
        memory.close();
    }

    private int kind() {
        return memory.getShort(0);
    }

    private @Nullable Pointer at(int kind) {
        return kind() == kind ? memory.getPointer(VALUE) : null;
    }

    /** The layout of a <a href="https://learn.microsoft.com/en-us/windows/win32/api/oaidl/ns-oaidl-safearray">SAFEARRAY</a> with 64 bits. */
    private static final class SafeArray {
        private static final int DATA = 16;
        private static final int LENGTH = 24;

        static List<Integer> numbers(Pointer array, int most) {
            Pointer data = array.getPointer(DATA);
            boolean plain = array.getShort(0) == 1 && data != null;
            int length = plain ? Math.clamp(Integer.toUnsignedLong(array.getInt(LENGTH)), 0, most) : 0;
            return length == 0
                    ? List.of()
                    : Arrays.stream(data.getIntArray(0, length)).boxed().toList();
        }
    }
}
