package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.hooks.Hook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Disables a hook. */
@Command(
        name = "disable",
        description = "Disables a hook; those of the system only as administrator.",
        footer = {"", "Examples:", "  lastcall hooks disable LibreOffice"})
final class HooksDisableCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "The hook.")
    private String name;

    HooksDisableCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        var shelf = new HookShelf(invocation);
        Hook hook = shelf.named(name);
        shelf.disable(hook);
        invocation.done(hook.name() + " is disabled.");
        return Exit.DONE.code();
    }
}
