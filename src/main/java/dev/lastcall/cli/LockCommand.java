package dev.lastcall.cli;

import dev.lastcall.protocol.FromCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Locks sessions: administrators all, users their own. */
@Command(
        name = "lock",
        sortOptions = false,
        description = {
            "Locks the screens of sessions, by the screen locker that runs there.",
            "Waits up to three seconds to see that it is locked, and says so if not."
        },
        footer = {"", "Examples:", "  lastcall lock 3", "  lastcall lock --user bob"})
final class LockCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private NamedOptions sessions;

    LockCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return new Deeds(invocation).order(new FromCommand.Lock(sessions.whom()));
    }
}
