package dev.lastcall.ui;

import java.util.Optional;

/**
 * How windows should look, as far as somebody says.
 *
 * @param accent red, green and blue
 * @param contrast whether more of it is asked for
 * @param still whether as little as possible is to move
 */
public record Appearance(
        Optional<Boolean> dark, Optional<Integer> accent, Optional<Boolean> contrast, Optional<Boolean> still) {
    static final Appearance UNSAID =
            new Appearance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is not said here is taken from there. */
    Appearance or(Appearance other) {
        return new Appearance(
                dark.or(other::dark), accent.or(other::accent), contrast.or(other::contrast), still.or(other::still));
    }

    Theme theme() {
        boolean isDark = dark.orElse(false);
        if (contrast.orElse(false)) {
            return isDark ? Theme.DARK_CONTRAST : Theme.LIGHT_CONTRAST;
        }
        return isDark ? Theme.DARK : Theme.LIGHT;
    }
}
