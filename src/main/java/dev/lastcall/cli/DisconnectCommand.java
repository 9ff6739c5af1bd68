package dev.lastcall.cli;

import dev.lastcall.protocol.FromCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes sessions from their screens: administrators all, users their own. */
@Command(
        name = "disconnect",
        sortOptions = false,
        description = {
            "Takes sessions from the screens that their users sit at; their programs run on.",
            "Where the system cannot do that, it says why."
        },
        footer = {"", "Examples:", "  lastcall disconnect 3"})
final class DisconnectCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private NamedOptions sessions;

    DisconnectCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return new Deeds(invocation).order(new FromCommand.Disconnect(sessions.whom()));
    }
}
