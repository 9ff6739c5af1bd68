package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.Relay;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lends a console the rights that pkexec has given this process; for nobody to type. */
@Command(
        name = "relay",
        hidden = true,
        description = "Passes what a console says to the host, on behalf of whom pkexec says.",
        footer = {"", "Examples:", "  lastcall console"})
final class RelayCommand implements Callable<Integer> {
    /** Set by pkexec itself, in an environment that holds nothing of the caller's. */
    private static final String CALLER = "PKEXEC_UID";

    private final Invocation invocation;

    RelayCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        Environment environment = invocation.environment();
        String caller = environment.variables().getOrDefault(CALLER, "");
        if (!caller.matches("\\d{1,9}")) {
            throw new CommandException.Usage("relay is started by lastcall console, through pkexec.");
        }
        new Relay(invocation.platform().channel(), environment.in(), environment.out(), Optional.of(caller)).run();
        return Exit.DONE.code();
    }
}
