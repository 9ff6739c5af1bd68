package dev.lastcall.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The last part of what a process prints, however much that is. */
final class Tail {
    private static final int KEPT = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[2 * KEPT];
    private int length;

    Tail(InputStream in) {
        this.in = in;
    }

    /** Takes what is there, without waiting for more; whether there was anything. */
    boolean take() throws IOException {
        int available = Math.min(in.available(), KEPT);
        if (available <= 0) {
            return false;
        }
        if (length + available > buffer.length) {
            System.arraycopy(buffer, length - KEPT, buffer, 0, KEPT);
            length = KEPT;
        }
        length += Math.max(in.read(buffer, length, available), 0);
        return true;
    }

    String text() {
        byte[] kept = Arrays.copyOfRange(buffer, Math.max(0, length - KEPT), length);
        return new String(kept, StandardCharsets.UTF_8);
    }

    /** The last line that is not blank, empty if there is none. */
    String lastLine() {
        return text().stripTrailing().lines().reduce("", (before, line) -> line).strip();
    }
}
