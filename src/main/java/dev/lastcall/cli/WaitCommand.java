package dev.lastcall.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Returns when a request has ended. */
@Command(
        name = "wait",
        description = "Returns when the request has ended: with 0, or with 3 if some session is blocked.",
        footer = {"", "Examples:", "  lastcall wait r1", "  lastcall wait r1 --timeout 30m"})
final class WaitCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "ID", description = "The request.")
    private String id;

    @Option(names = "--timeout", paramLabel = "D", description = "Wait no longer than this; then return 4.")
    private Optional<Duration> timeout = Optional.empty();

    WaitCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return new Waiting(invocation).forEnd(id, timeout).code();
    }
}
