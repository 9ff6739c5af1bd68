package dev.lastcall.countdown;

import java.time.Instant;

/**
 * One place where a countdown was shown.
 *
 * @param where such as {@code window}, {@code tray}, {@code notification} or {@code terminal}; stable in {@code --json}
 * @param at the first time
 */
public record Surface(String where, Instant at) {
    /** Among the desktop's other icons: it says how long is left to those who look there, and warns nobody. */
    private static final String TRAY = "tray";

    boolean warns() {
        return warns(where);
    }

    static boolean warns(String where) {
        return !where.equals(TRAY);
    }
}
