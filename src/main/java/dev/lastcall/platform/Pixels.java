package dev.lastcall.platform;

import java.util.Arrays;

/** A square picture, row by row, each pixel as alpha, red, green and blue. */
public final class Pixels {
    private final int size;
    private final int[] argb;

    public Pixels(int size, int... argb) {
        if (argb.length != size * size) {
            throw new IllegalArgumentException("A picture of " + size + " rows has not " + argb.length + " pixels");
        }
        this.size = size;
        this.argb = argb.clone();
    }

    public int size() {
        return size;
    }

    /** Alpha, red, green and blue of each pixel. */
    public byte[] bytes() {
        return bytes(argb);
    }

    /** Red, green, blue and alpha of each pixel. */
    public byte[] bytesAlphaLast() {
        return bytes(Arrays.stream(argb)
                .map(pixel -> Integer.rotateLeft(pixel, Byte.SIZE))
                .toArray());
    }

    private static byte[] bytes(int... pixels) {
        byte[] bytes = new byte[pixels.length * Integer.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (pixels[i / Integer.BYTES] >> (24 - Byte.SIZE * (i % Integer.BYTES)));
        }
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pixels pixels && Arrays.equals(argb, pixels.argb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(argb);
    }
}
