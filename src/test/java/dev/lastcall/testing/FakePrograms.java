package dev.lastcall.testing;

import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says that what a test names is running. */
public final class FakePrograms implements Programs {
    private volatile Set<String> running = Set.of();
    private volatile List<Window> windows = List.of();
    private volatile List<Inhibitor> inhibitors = List.of();
    private volatile boolean silent;

    public FakePrograms running(String... names) {
        running = Set.of(names);
        return this;
    }

    public FakePrograms windows(Window... open) {
        windows = List.of(open);
        return this;
    }

    public void runNothing() {
        running = Set.of();
    }

    public void ended(Set<String> names) {
        running = running.stream().filter(name -> !names.contains(name)).collect(Collectors.toUnmodifiableSet());
    }

    public FakePrograms inhibited(Inhibitor... by) {
        inhibitors = List.of(by);
        return this;
    }

    /** From now on cannot tell what runs. */
    public FakePrograms silent() {
        silent = true;
        return this;
    }

    @Override
    public Set<String> running() throws PlatformException {
        if (silent) {
            throw new PlatformException("Nothing is known of what runs");
        }
        return running;
    }

    @Override
    public List<Window> windows() {
        return windows;
    }

    @Override
    public List<Inhibitor> inhibitors() {
        return inhibitors;
    }
}
