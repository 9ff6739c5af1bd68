package dev.lastcall.testing;

import dev.lastcall.platform.Platform;
import dev.lastcall.platform.linux.LinuxPlatform;
import dev.lastcall.platform.windows.WindowsPlatform;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.OS;

/** The operating system that the tests run on. */
public final class ThisSystem {
    private ThisSystem() {}

    /** For one user, with everything in one folder. */
    public static Platform under(Path home) {
        return OS.WINDOWS.isCurrentOs() ? WindowsPlatform.under(home) : LinuxPlatform.under(home);
    }
}
