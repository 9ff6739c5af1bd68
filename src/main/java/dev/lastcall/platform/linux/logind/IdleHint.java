package dev.lastcall.platform.linux.logind;

import java.time.Duration;

/**
 * What a desktop has told logind last about its user.
 *
 * @param since the uptime when it did
 */
record IdleHint(boolean idle, Duration since) {
    /** How long it has been so, by the kernel's monotonic clock, which stands still while the computer sleeps. */
    Duration at(Duration uptime) {
        Duration length = idle ? uptime.minus(since) : Duration.ZERO;
        return length.isNegative() ? Duration.ZERO : length;
    }
}
