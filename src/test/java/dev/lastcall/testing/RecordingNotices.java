package dev.lastcall.testing;

import dev.lastcall.agent.Notices;
import dev.lastcall.agent.PromptView;

/** Notifications that remember whether there are any. */
public final class RecordingNotices implements Notices {
    private volatile boolean there;

    @Override
    public void show(PromptView view) {
        there = true;
    }

    @Override
    public void withdraw() {
        there = false;
    }

    public boolean areThere() {
        return there;
    }
}
