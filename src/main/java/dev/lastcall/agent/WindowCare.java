package dev.lastcall.agent;

import dev.lastcall.platform.OwnWindows;
import java.util.Optional;

/** What the prompt's window needs of the desktop beyond its toolkit; for any thread. */
public interface WindowCare {
    /** A window of this title that is on the screen is to stand on every workspace. */
    void everywhere(String title);

    /** The middle of the window that the user works in, in pixels of all screens together; empty if nobody can tell. */
    Optional<Spot> attended();

    /** A point, in pixels from the upper left. */
    record Spot(int x, int y) {}

    static WindowCare by(OwnWindows windows) {
        return new WindowCare() {
            @Override
            public void everywhere(String title) {
                windows.everywhere(title);
            }

            @Override
            public Optional<Spot> attended() {
                return windows.attended().map(spot -> new Spot(spot.x(), spot.y()));
            }
        };
    }
}
