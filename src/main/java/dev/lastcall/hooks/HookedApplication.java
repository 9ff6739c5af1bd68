package dev.lastcall.hooks;

import dev.lastcall.platform.Closing;
import dev.lastcall.platform.PlatformException;
import dev.lastcall.platform.Programs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An application that has a hook.
 *
 * @param run how its steps are run, which does not make it another application
 */
record HookedApplication(Hook hook, HookRun run) implements Application {
    @Override
    public String name() {
        return hook.name();
    }

    /** By its name, or that of its file; what stands for any program is not one application. */
    @Override
    public boolean isCalled(String asked) {
        String file = hook.file().getFileName().toString();
        return !hook.isForAnyProgram() && (hook.isNamed(asked) || file.equalsIgnoreCase(asked + ".toml"));
    }

    @Override
    public HookResult save() {
        return run.save(hook);
    }

    @Override
    public boolean speaksForAllWindows(HookResult result) {
        return hook.save().speaksForAllWindows(result);
    }

    @Override
    public boolean isQuiet() {
        return hook.isForAnyProgram();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof HookedApplication application && application.hook.equals(hook);
    }

    @Override
    public int hashCode() {
        return hook.hashCode();
    }
}
