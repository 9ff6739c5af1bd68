package dev.lastcall.testing;

import dev.lastcall.platform.Closing;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Windows that close when they are asked, or do not, as the test wants. */
public final class FakeClosing implements Closing {
    private final FakePrograms programs;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean stubborn;
    private volatile List<ProcessHandle> processes = List.of();

    public FakeClosing(FakePrograms programs) {
        this.programs = programs;
    }

    /** From now on no window closes, and these processes are what could be ended. */
    public FakeClosing stubborn(ProcessHandle... running) {
        stubborn = true;
        processes = List.of(running);
        return this;
    }

    /** How often windows were asked. */
    public int asked() {
        return asked.get();
    }

    @Override
    public int askWindows(Set<String> names) {
        asked.incrementAndGet();
        if (!stubborn) {
            programs.ended(names);
        }
        return 1;
    }

    @Override
    public List<ProcessHandle> processes(Set<String> names) {
        return processes;
    }
}
