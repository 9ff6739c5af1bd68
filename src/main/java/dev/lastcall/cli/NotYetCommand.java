package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A verb that is documented, and refused until it is there. */
@Command(hidden = true, description = "Not available yet.")
final class NotYetCommand implements Callable<Integer> {
    private final String name;

    @Unmatched
    @SuppressWarnings("UnusedVariable") // whatever the verb will take
    private List<String> rest = new ArrayList<>();

    NotYetCommand(String name) {
        this.name = name;
    }

    @Override
    public Integer call() throws CommandException {
        throw new CommandException.Usage(name + " is not available yet.");
    }
}
