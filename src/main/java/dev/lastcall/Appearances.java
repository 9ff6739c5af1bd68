package dev.lastcall;

import dev.lastcall.platform.Look;
import dev.lastcall.platform.Looks;
import dev.lastcall.ui.Appearance;
import java.io.Closeable;
import java.util.function.Consumer;

/** The looks of the desktop, as our windows take them. */
final class Appearances {
    private Appearances() {}

    static Closeable follow(Looks looks, Consumer<Appearance> told) {
        return looks.follow(look -> told.accept(appearance(look)));
    }

    private static Appearance appearance(Look look) {
        return new Appearance(look.dark(), look.accent(), look.contrast(), look.still());
    }
}
