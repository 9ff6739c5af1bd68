package dev.lastcall.cli;

import dev.lastcall.cli.DemoOptions.Answer;
import dev.lastcall.client.CommandException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what it is like. */
@Command(
        name = "demo",
        description = "Shows what it is like, in a session of its own that only pretends to sign out.",
        footer = {"", "Examples:", "  lastcall demo", "  lastcall demo --answer now --speed 20"})
final class DemoCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(
            names = "--answer",
            paramLabel = "ANSWER",
            description = "Run unattended: ${COMPLETION-CANDIDATES}, where none lets the deadline come.")
    private Optional<Answer> answer = Optional.empty();

    @Option(names = "--speed", paramLabel = "N", defaultValue = "1", description = "N times faster than the clock.")
    private int speed;

    DemoCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        if (speed < 1 || speed > 1000) {
            throw new CommandException.Usage("--speed goes from 1 to 1000.");
        }
        return invocation.roles().demo(new DemoOptions(answer, speed));
    }
}
