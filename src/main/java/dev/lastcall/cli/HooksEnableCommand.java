package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.hooks.Hook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Enables a hook. */
@Command(
        name = "enable",
        description = "Enables a hook; those of the system only as administrator.",
        footer = {"", "Examples:", "  lastcall hooks enable LibreOffice"})
final class HooksEnableCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "The hook.")
    private String name;

    HooksEnableCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        var shelf = new HookShelf(invocation);
        Hook hook = shelf.named(name);
        shelf.enable(hook);
        invocation.done(hook.name() + " is enabled.");
        return Exit.DONE.code();
    }
}
