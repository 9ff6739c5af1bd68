package dev.lastcall.agent;

import java.time.Duration;
import java.time.Instant;

/** What the user answers, and what the user was shown; called on the user interface's thread, returns at once. */
public interface Answers {
    void signOutNow();

    void postpone(Duration length);

    /** Until this instant, for as many postponements as it takes. */
    void postponeUntil(Instant until);

    void note(String text);

    /** Something was unsaved; the user believes it can be saved now. */
    void saveAgain();

    /** Everything, while the countdown goes on. */
    void saveNow();

    /** The user has asked to be signed out, and takes it back. */
    void stay();

    /** What was told under this number is where the user can see it. */
    void read(int number, String surface);

    /** The countdown is where the user can see it: {@code window} or {@code tray}. */
    void shown(String surface);
}
