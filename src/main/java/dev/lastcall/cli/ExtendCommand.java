package dev.lastcall.cli;

import dev.lastcall.protocol.FromCommand;
import dev.lastcall.request.TimeText;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Gives everybody more time. */
@Command(
        name = "extend",
        description = "Gives every session of a request more time.",
        footer = {"", "Examples:", "  lastcall extend r1 15m"})
final class ExtendCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "ID", description = "The request.")
    private String id;

    @Parameters(index = "1", paramLabel = "D", description = "So much later.")
    private Duration length;

    ExtendCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return invocation.order(
                new FromCommand.Extend(id, length), id + " is extended by " + TimeText.format(length) + ".");
    }
}
