package dev.lastcall.platform.windows.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A drawing in several sizes, by the layout of an <a href="https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)">icon's file</a>. */
record IconFile(List<Size> sizes) {
    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int LENGTH = 8;
    private static final int OFFSET = 12;

    /** One of them. */
    @SuppressWarnings("ArrayRecordComponent")
    record Size(int width, byte[] picture) {}

    /** The one of this name among the icons that come with the program. */
    static Optional<IconFile> named(String name) {
        try (InputStream in = IconFile.class.getResourceAsStream("/icons/" + name + ".ico")) {
            return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static IconFile read(byte... file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        return new IconFile(IntStream.range(0, bytes.getShort(4))
                .map(i -> HEADER + i * ENTRY)
                .mapToObj(entry -> size(file, bytes, entry))
                .toList());
    }

    private static Size size(byte[] file, ByteBuffer bytes, int entry) {
        int from = bytes.getInt(entry + OFFSET);
        return new Size(
                Byte.toUnsignedInt(bytes.get(entry)),
                Arrays.copyOfRange(file, from, from + bytes.getInt(entry + LENGTH)));
    }

    /** The smallest that is not too small, else the largest. */
    Size fitting(int width) {
        return sizes.stream()
                .filter(size -> size.width >= width)
                .min(Comparator.comparingInt(Size::width))
                .orElseGet(() ->
                        sizes.stream().max(Comparator.comparingInt(Size::width)).orElseThrow());
    }
}
