package dev.lastcall.platform.windows.com;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import dev.lastcall.platform.windows.win32.OleAut32;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The memory of texts and values: that of Windows where there is one, else one of the same layout that knows what was not given back. */
public final class Values implements OleAut32 {
    private static final int VT_I4 = 3;
    private static final int VT_BSTR = 8;
    private static final int VT_BOOL = 11;
    private static final int VT_ARRAY = 0x2000;

    private final Map<Long, Memory> taken = new ConcurrentHashMap<>();

    /** How much of it nobody has given back; on Windows that is not known. */
    public int taken() {
        return taken.size();
    }

    /** Puts a value into a VARIANT. */
    public void put(Object value, Pointer variant) {
        switch (value) {
            case String text -> set(variant, VT_BSTR, SysAllocStringLen(text.toCharArray(), text.length()));
            case int[] numbers -> set(variant, VT_ARRAY | VT_I4, array(numbers));
            case Boolean truth -> {
                variant.setShort(0, (short) VT_BOOL);
                variant.setShort(8, (short) (truth ? -1 : 0));
            }
            case Integer number -> {
                variant.setShort(0, (short) VT_I4);
                variant.setInt(8, number);
            }
            default -> throw new IllegalArgumentException("No value: " + value);
        }
    }

    @Override
    public Pointer SysAllocStringLen(char[] text, int length) {
        if (Platform.isWindows()) {
            return Objects.requireNonNull(OleAut32.INSTANCE.SysAllocStringLen(text, length));
        }
        Memory memory = take(4 + 2L * length + 2);
        memory.setInt(0, 2 * length);
        memory.write(4, new String(text).getBytes(StandardCharsets.UTF_16LE), 0, 2 * length);
        return memory.share(4);
    }

    @Override
    public void SysFreeString(@Nullable Pointer text) {
        if (Platform.isWindows()) {
            OleAut32.INSTANCE.SysFreeString(text);
        } else if (text != null) {
            giveBack(Pointer.nativeValue(text) - 4);
        }
    }

    @Override
    public int VariantClear(Pointer value) {
        if (Platform.isWindows()) {
            return OleAut32.INSTANCE.VariantClear(value);
        }
        switch (value.getShort(0)) {
            case VT_BSTR -> SysFreeString(value.getPointer(8));
            case VT_ARRAY | VT_I4 -> {
                giveBack(Pointer.nativeValue(value.getPointer(8).getPointer(16)));
                giveBack(Pointer.nativeValue(value.getPointer(8)));
            }
            default -> {}
        }
        value.clear(24);
        return 0;
    }

    private Pointer array(int... numbers) {
        if (Platform.isWindows()) {
            Pointer made = NativeLibrary.getInstance("oleaut32")
                    .getFunction("SafeArrayCreateVector")
                    .invokePointer(new Object[] {VT_I4, 0, numbers.length});
            made.getPointer(16).write(0, numbers, 0, numbers.length);
            return made;
        }
        Memory data = take(4L * numbers.length);
        data.write(0, numbers, 0, numbers.length);
        Memory array = take(32);
        array.setShort(0, (short) 1);
        array.setPointer(16, data);
        array.setInt(24, numbers.length);
        return array;
    }

    private Memory take(long bytes) {
        var memory = new Memory(bytes);
        taken.put(Pointer.nativeValue(memory), memory);
        return memory;
    }

    private void giveBack(long address) {
        if (taken.remove(address) == null) {
            throw new IllegalStateException("Given back twice, or never taken");
        }
    }

    private static void set(Pointer variant, int kind, Pointer value) {
        variant.setShort(0, (short) kind);
        variant.setPointer(8, value);
    }
}
