package dev.lastcall.platform.windows.com;

import com.sun.jna.Pointer;
import dev.lastcall.platform.windows.win32.OleAut32;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A <a href="https://learn.microsoft.com/en-us/previous-versions/windows/desktop/automat/bstr">BSTR</a> of ours: its length stands in front of it, in bytes. */
public record Bstr(Pointer pointer, OleAut32 library) implements AutoCloseable {
    private static final int LENGTH = -4;

    /** A copy of a text. */
    public static Bstr of(String text, OleAut32 library) {
        Pointer made = library.SysAllocStringLen(text.toCharArray(), text.length());
        if (made == null) {
            throw new IllegalStateException("There is no memory for a text");
        }
        return new Bstr(made, library);
    }

    /** The text that a method gives by its last argument, or its beginning. */
    public static String from(ComObject object, OleAut32 library, int most, Slot method, @Nullable Object... arguments)
            throws ComException {
        Optional<Bstr> given =
                Optional.ofNullable(object.pointer(method, arguments)).map(pointer -> new Bstr(pointer, library));
        try (Bstr text = given.orElse(null)) {
            return text == null ? "" : text.text(most);
        }
    }

    /** The text, or its beginning. */
    public String text(int most) {
        return read(pointer, most);
    }

    static String read(Pointer text, int most) {
        int length = Math.clamp(Integer.toUnsignedLong(text.getInt(LENGTH)) / Character.BYTES, 0, most);
        return new String(text.getByteArray(0, length * Character.BYTES), StandardCharsets.UTF_16LE);
    }

    @Override
    public void close() {
        library.SysFreeString(pointer);
    }
}
