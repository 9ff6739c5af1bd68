package dev.lastcall.platform.linux.memory;

import dev.lastcall.platform.MemoryPressure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The kernel's pressure stall information, see <a href="https://docs.kernel.org/accounting/psi.html">PSI</a>. */
public record PressureStall(Path file) implements MemoryPressure {
    private static final Pattern SOME = Pattern.compile("(?m)^some .*\\bavg60=(\\d{1,3}\\.\\d+)");

    public static PressureStall ofTheSystem() {
        return new PressureStall(Path.of("/proc/pressure/memory"));
    }

    /** Kernels without it have no such file, or refuse to read it. */
    @Override
    public OptionalDouble lastMinute() {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }

    static OptionalDouble parse(String text) {
        var matcher = SOME.matcher(text);
        return matcher.find() ? OptionalDouble.of(Double.parseDouble(matcher.group(1))) : OptionalDouble.empty();
    }
}
