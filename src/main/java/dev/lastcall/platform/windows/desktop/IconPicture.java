package dev.lastcall.platform.windows.desktop;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import dev.lastcall.platform.Pixels;
import dev.lastcall.platform.windows.win32.User32;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** An icon that Windows has made of a picture; given back once. */
record IconPicture(Pointer handle) implements AutoCloseable {
    private static final int VERSION = 0x30000;
    private static final int HEADER = 40;
    private static final int DEPTH = 32;

    /** As wide as icons of the taskbar are. */
    static int usualSize() {
        int widthOfSmallIcons = 49;
        return User32.INSTANCE.GetSystemMetrics(widthOfSmallIcons);
    }

    static Optional<IconPicture> of(Pixels pixels) {
        return ofResource(bitmap(pixels), pixels.size());
    }

    /** Of what an icon's resource or file has for one size: a bitmap or a PNG. */
    static Optional<IconPicture> ofResource(byte[] bytes, int size) {
        try (var memory = new Memory(bytes.length)) {
            memory.write(0, bytes, 0, bytes.length);
            return Optional.ofNullable(User32.INSTANCE.CreateIconFromResourceEx(
                            memory, bytes.length, true, VERSION, size, size, 0))
                    .map(IconPicture::new);
        }
    }

    /**
     * With a <a href="https://learn.microsoft.com/en-us/windows/win32/api/wingdi/ns-wingdi-bitmapinfoheader">BITMAPINFOHEADER</a> before it: the lowest
     * row first, blue before green, red and alpha, and an empty mask, which has a bit for each pixel and counts in the height.
     */
    static byte[] bitmap(Pixels pixels) {
        int size = pixels.size();
        int maskRow = (size + DEPTH - 1) / DEPTH * Integer.BYTES;
        var bytes = ByteBuffer.allocate(HEADER + size * size * Integer.BYTES + size * maskRow)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(HEADER).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) DEPTH);
        bytes.position(HEADER);
        var argb = ByteBuffer.wrap(pixels.bytes()).asIntBuffer();
        for (int row = size - 1; row >= 0; row--) {
            for (int column = 0; column < size; column++) {
                bytes.putInt(argb.get(row * size + column));
            }
        }
        return bytes.array();
    }

    @Override
    public void close() {
        User32.INSTANCE.DestroyIcon(handle);
    }
}
