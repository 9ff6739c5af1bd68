package dev.lastcall.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The display of one's own session, for a look that changes nothing. */
public interface Display {
    /** How it stands now. May wait for as long as the display does. */
    View look();

    /**
     * What is to be seen.
     *
     * @param sinceInput how long ago a key was last pressed or the mouse moved; empty where the display does not tell
     * @param windows of all programs; empty where there is no display, or it does not tell
     */
    record View(Optional<Duration> sinceInput, List<Programs.Window> windows) {
        public static final View NOTHING = new View(Optional.empty(), List.of());

        public View {
            windows = List.copyOf(windows);
        }
    }
}
