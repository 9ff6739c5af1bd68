package dev.lastcall.protocol;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Gives at most so many bytes at once, as a socket may. */
final class Trickle extends InputStream {
    private final ByteArrayInputStream bytes;
    private final int most;

    Trickle(byte[] bytes, int most) {
        this.bytes = new ByteArrayInputStream(bytes);
        this.most = most;
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return bytes.read(target, offset, Math.min(length, most));
    }
}
