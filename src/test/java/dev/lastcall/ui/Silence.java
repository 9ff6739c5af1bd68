package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import java.time.Duration;
import java.time.Instant;

/** Takes every answer and does nothing. */
final class Silence implements Answers {
    @Override
    public void signOutNow() {}

    @Override
    public void postpone(Duration length) {}

    @Override
    public void postponeUntil(Instant until) {}

    @Override
    public void saveNow() {}

    @Override
    public void stay() {}

    @Override
    public void read(int number, String surface) {}

    @Override
    public void note(String text) {}

    @Override
    public void saveAgain() {}

    @Override
    public void shown(String surface) {}
}
