package dev.lastcall.agent;

import java.util.Optional;

/** What the user wants though nobody asks; called on the user interface's thread, returns at once. */
public interface Wishes {
    void saveNow();

    /** Saves everything and signs out, at once. */
    void leave();

    /** Brings the prompt back, where something is asked. */
    void showPrompt();

    /** From now on in this language; empty for the system's. */
    void speak(Optional<String> language);

    /** What was told under this number is where the user can see it. */
    void read(int number, String surface);

    /** Last Call's own window is gone. */
    void closed();
}
