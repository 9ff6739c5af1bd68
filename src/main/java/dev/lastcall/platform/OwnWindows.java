package dev.lastcall.platform;

import java.util.Optional;

/** What a desktop does for the windows of this process that a toolkit cannot ask of it; for any thread, and returns within moments. */
public interface OwnWindows {
    /** A window of this title that is on the screen is to stand on every workspace; nothing where the desktop cannot do that. */
    void keepInSight(String title);

    /** Whether that puts it above all others, too. Then the toolkit is not to do it, which would take the keyboard as well. */
    default boolean areKeptAbove() {
        return false;
    }

    /** The middle of the window of another program that has the keyboard; empty where there is none, or nobody can tell. */
    Optional<Spot> attended();

    /** Whether the desktop tells toolkits that the session was unlocked or the computer woke. */
    default boolean areToldOfReturns() {
        return false;
    }

    /** A point of all screens together, in pixels from the upper left. */
    record Spot(int x, int y) {}
}
