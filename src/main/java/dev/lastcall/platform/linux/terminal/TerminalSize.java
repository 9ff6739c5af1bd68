package dev.lastcall.platform.linux.terminal;

import com.sun.jna.LastErrorException;
import dev.lastcall.platform.ScreenSize;
import dev.lastcall.platform.linux.libc.LibC;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** How large the terminal is that this process writes to, at this moment. */
public final class TerminalSize {
    private static final int STANDARD_OUTPUT = 1;

    private TerminalSize() {}

    /** Empty where it is none, or does not know. */
    public static Optional<ScreenSize> now() {
        var size = new byte[4 * Short.BYTES];
        try {
            LibC.INSTANCE.ioctl(STANDARD_OUTPUT, LibC.TIOCGWINSZ, size);
        } catch (LastErrorException e) {
            return Optional.empty();
        }
        return read(size);
    }

    /** Rows, then columns, as the kernel's {@code struct winsize} has them. */
    static Optional<ScreenSize> read(byte[] size) {
        ByteBuffer numbers = ByteBuffer.wrap(size).order(ByteOrder.nativeOrder());
        int rows = numbers.getShort();
        int columns = numbers.getShort();
        return rows > 0 && columns > 0 ? Optional.of(new ScreenSize(columns, rows)) : Optional.empty();
    }
}
