package dev.lastcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the administrator's window. */
@Command(
        name = "console",
        description = {
            "Opens the administrator's window: who is signed in, asking them to sign out, and how that goes.",
            "Whoever is no administrator sees their own sessions, and can become one there."
        },
        footer = {"", "Examples:", "  lastcall console"})
final class ConsoleCommand implements Callable<Integer> {
    private final Invocation invocation;

    ConsoleCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return invocation.roles().console(invocation.home());
    }
}
