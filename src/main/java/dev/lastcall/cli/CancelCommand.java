package dev.lastcall.cli;

import dev.lastcall.protocol.FromCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a request back. */
@Command(
        name = "cancel",
        description = "Takes a request back, until signing out has begun.",
        footer = {"", "Examples:", "  lastcall cancel r1"})
final class CancelCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "ID", description = "The request.")
    private String id;

    CancelCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return invocation.order(new FromCommand.Cancel(id), id + " is cancelled.");
    }
}
