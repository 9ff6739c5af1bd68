package dev.lastcall.testing;

import dev.lastcall.platform.Attention;

/** The attention of a user that a test directs. */
public final class FakeAttention implements Attention {
    private volatile boolean taken;
    private volatile boolean looking;

    @Override
    public boolean isTaken() {
        looking = true;
        return taken;
    }

    @Override
    public void close() {
        looking = false;
    }

    public void isTakenFromNowOn(boolean now) {
        taken = now;
    }

    /** Whether somebody still looks. */
    public boolean isLookedAt() {
        return looking;
    }
}
