package dev.lastcall.testing;

import dev.lastcall.platform.Notifications;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notifications of a desktop that remembers what it showed, and presses what a test makes it press. */
public final class RecordingNotifications implements Notifications {
    private final List<Notice> shown = new CopyOnWriteArrayList<>();
    private volatile boolean answeredByClick;
    private volatile boolean coverPrompt;
    private volatile boolean withdrawn;
    private volatile Optional<Listener> present = Optional.empty();

    @Override
    public boolean show(Notice notice, Listener listener) {
        present = Optional.of(listener);
        shown.add(notice);
        return true;
    }

    /** From now on there are no buttons. */
    public void showNoButtons() {
        answeredByClick = true;
    }

    @Override
    public boolean isAnsweredByClick() {
        return answeredByClick;
    }

    @Override
    public boolean coverPrompt() {
        return coverPrompt;
    }

    /** From now on they are shown where the prompt is. */
    public void standOverPrompt() {
        coverPrompt = true;
    }

    @Override
    public void withdraw() {
        present = Optional.empty();
        withdrawn = true;
    }

    /** Waits until so many were shown, and returns the last. */
    public Notice shows(int times) {
        Await.until(times + " notices", () -> shown.size() == times);
        return shown.getLast();
    }

    /** Waits until one, if there was any, was taken away. */
    public void isCleared() {
        Await.until("nothing is there", () -> withdrawn);
    }

    public int count() {
        return shown.size();
    }

    public boolean isThere() {
        return present.isPresent();
    }

    public void press(String key) {
        present.orElseThrow().pressed(key);
    }

    public void click() {
        present.orElseThrow().opened();
    }
}
