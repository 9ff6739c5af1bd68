package dev.lastcall.testing;

import dev.lastcall.platform.DesktopIcon;
import java.util.Optional;

/** An icon whose place comes and goes as a test wants it. */
public final class RecordingIcon implements DesktopIcon {
    private volatile boolean place;
    private volatile Optional<Look> shown = Optional.empty();
    private volatile Optional<Listener> listener = Optional.empty();

    public RecordingIcon placed(boolean there) {
        place = there;
        listener.ifPresent(Listener::placeChanged);
        return this;
    }

    @Override
    public void open(Listener told) {
        listener = Optional.of(told);
        told.placeChanged();
    }

    @Override
    public boolean hasPlace() {
        return place;
    }

    @Override
    public void show(Look look) {
        shown = Optional.of(look);
    }

    @Override
    public void hide() {
        shown = Optional.empty();
    }

    @Override
    public void close() {}

    public boolean isThere() {
        return shown.isPresent();
    }

    /** Waits for it. */
    public Look look() {
        return Await.value("the icon is there", () -> shown);
    }

    /** What its user does. */
    public Listener user() {
        return listener.orElseThrow();
    }
}
