package dev.lastcall.platform;

import java.io.Closeable;
import java.util.function.Consumer;

/** What a desktop says about how programs should look. */
public interface Looks {
    /**
     * Tells the present look and each later one, on a thread of its own, until that is closed. Returns at once; where the desktop says
     * nothing, nothing is told.
     */
    Closeable follow(Consumer<Look> told);
}
