package dev.lastcall.ui;

import dev.lastcall.agent.Answers;
import dev.lastcall.agent.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes every answer and every wish, and does nothing. */
final class Silence implements Answers, Wishes {
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

    @Override
    public void leave() {}

    @Override
    public void showPrompt() {}

    @Override
    public void speak(Optional<String> language) {}

    @Override
    public void closed() {}
}
