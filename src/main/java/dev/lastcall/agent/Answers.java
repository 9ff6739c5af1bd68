package dev.lastcall.agent;

import java.time.Duration;

/** What the user answers, and what the user was shown; called on the user interface's thread, returns at once. */
public interface Answers {
    void signOutNow();

    void postpone(Duration length);

    void note(String text);

    /** Something was unsaved; the user believes it can be saved now. */
    void saveAgain();

    /** The countdown is where the user can see it: {@code window} or {@code tray}. */
    void shown(String surface);
}
