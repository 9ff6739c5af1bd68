package dev.lastcall.testing;

import dev.lastcall.platform.InputPause;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** A pause of keyboard and mouse that only counts. */
public final class RecordingPause implements InputPause {
    private final AtomicInteger begun = new AtomicInteger();
    private volatile boolean going;

    @Override
    public void begin(Duration atMost) {
        begun.incrementAndGet();
        going = true;
    }

    @Override
    public void end() {
        going = false;
    }

    public int begun() {
        return begun.get();
    }

    public boolean goesOn() {
        return going;
    }
}
