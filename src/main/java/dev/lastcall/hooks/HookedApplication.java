package dev.lastcall.hooks;

import dev.lastcall.platform.Closing;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An application that has a hook. */
record HookedApplication(Hook hook) implements Application {
    @Override
    public String name() {
        return hook.name();
    }

    /** By its name, or that of its file. */
    @Override
    public boolean isCalled(String asked) {
        String file = hook.file().getFileName().toString();
        return hook.isNamed(asked) || file.equalsIgnoreCase(asked + ".toml");
    }

    @Override
    public HookResult save() {
        return HookRun.save(hook);
    }

    @Override
    public Optional<HookResult> close() {
        return hasCloseStep() ? Optional.of(HookRun.close(hook)) : Optional.empty();
    }

    @Override
    public boolean hasCloseStep() {
        return !hook.close().isEmpty();
    }

    @Override
    public Set<String> programs() {
        return Set.copyOf(hook.running());
    }

    @Override
    public List<ProcessHandle> processes(Closing closing) throws PlatformException {
        return closing.processes(programs());
    }

    @Override
    public boolean isLeft(Programs running) throws PlatformException {
        return hook.concerns(running.running());
    }
}
