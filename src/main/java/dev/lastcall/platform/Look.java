package dev.lastcall.platform;

import java.util.Optional;

/**
 * How the user wants programs to look, as far as the desktop says.
 *
 * @param accent red, green and blue, as in {@code 0x0f766e}
 * @param contrast whether more of it is asked for
 * @param still whether as little as possible is to move
 */
public record Look(
        Optional<Boolean> dark, Optional<Integer> accent, Optional<Boolean> contrast, Optional<Boolean> still) {
    /** Nothing is said. */
    public static final Look UNSAID = new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
