package dev.lastcall.agent;

import dev.lastcall.platform.OwnWindows;
import java.util.Optional;

/** What the prompt's window needs of the desktop beyond its toolkit; for any thread. */
public interface WindowCare {
    /** A window of this title that is on the screen is to stand on every workspace. */
    void keepInSight(String title);

    /** Whether that keeps it above all others, too; the toolkit is then not to see to it. */
    boolean keepsAbove();

    /** The middle of the window that the user works in, in pixels of all screens together; empty if nobody can tell. */
    Optional<Spot> attended();

    /** Whether the desktop tells toolkits that the session was unlocked or the computer woke; where it does not, none should ask. */
    boolean isToldOfReturns();

    /** A point, in pixels from the upper left. */
    record Spot(int x, int y) {}

    static WindowCare by(OwnWindows windows) {
        return new WindowCare() {
            @Override
            public void keepInSight(String title) {
                windows.keepInSight(title);
            }

            @Override
            public boolean keepsAbove() {
                return windows.areKeptAbove();
            }

            @Override
            public Optional<Spot> attended() {
                return windows.attended().map(spot -> new Spot(spot.x(), spot.y()));
            }

            @Override
            public boolean isToldOfReturns() {
                return windows.areToldOfReturns();
            }
        };
    }
}
