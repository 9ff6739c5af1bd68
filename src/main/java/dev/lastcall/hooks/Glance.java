package dev.lastcall.hooks;

import dev.lastcall.platform.Programs.Window;
import java.util.List;

/** A look at what is open, which saves nothing and asks nobody. */
public final class Glance {
    private Glance() {}

    /** How many of these windows say that they hold something unsaved. */
    public static int unsaved(List<Window> windows) {
        return (int) windows.stream().filter(ModifiedWindows::isModified).count();
    }
}
