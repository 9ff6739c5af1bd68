package dev.lastcall.agent;

import dev.lastcall.platform.SessionEnd;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A system that is asked to wait. */
final class FakeSessionEnd implements SessionEnd {
    /** What it is waiting for now. */
    final List<String> delays = new CopyOnWriteArrayList<>();

    @Override
    public void follow(Runnable told) {}

    @Override
    public Delay delay(String why) {
        delays.add(why);
        return () -> delays.remove(why);
    }
}
