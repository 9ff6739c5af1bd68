package dev.lastcall.testing;

import dev.lastcall.agent.PromptView;
import dev.lastcall.agent.Tray;

/** A tray icon that remembers whether it is there. */
public final class RecordingTray implements Tray {
    private volatile boolean there;

    @Override
    public void show(PromptView view) {
        there = true;
    }

    @Override
    public void remove() {
        there = false;
    }

    public boolean isThere() {
        return there;
    }
}
