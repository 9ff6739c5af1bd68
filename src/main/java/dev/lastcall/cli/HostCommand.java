package dev.lastcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the authority of this computer. */
@Command(
        name = "host",
        description =
                "Runs the host of this computer: takes requests, holds the countdowns. One per computer, as administrator.",
        footer = {"", "Examples:", "  lastcall host", "  lastcall --home /tmp/try host"})
final class HostCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--pretend", hidden = true, description = "A session of its own, which only pretends to sign out.")
    private boolean pretend;

    HostCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return invocation.roles().host(invocation.home(), pretend);
    }
}
