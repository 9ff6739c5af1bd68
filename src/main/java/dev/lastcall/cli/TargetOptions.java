package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whom a request reaches. */
final class TargetOptions {
    @Option(names = "--user", paramLabel = "U", description = "Every session of this user; may be repeated.")
    private List<String> users = new ArrayList<>();

    @Option(names = "--session", paramLabel = "ID", description = "This session; may be repeated.")
    private List<String> sessions = new ArrayList<>();

    @Option(names = "--all", description = "Everybody but yourself, also who signs in before the deadline.")
    private boolean all;

    @Option(names = "--idle", hidden = true, paramLabel = "D", description = "Not available yet.")
    private List<String> idle = new ArrayList<>();

    @Option(names = "--holding", hidden = true, paramLabel = "FILE", description = "Not available yet.")
    private List<String> holding = new ArrayList<>();

    /** Throws unless somebody is named; nobody named never means everybody. */
    void check() throws CommandException {
        refuse("--idle", idle);
        refuse("--holding", holding);
        if (!all && users.isEmpty() && sessions.isEmpty()) {
            throw new CommandException.Usage("Say whom: --user, --session or --all.");
        }
    }

    Whom whom() {
        return new Whom(users, sessions, all, Optional.empty(), List.of(), List.of());
    }

    private static void refuse(String name, List<String> values) throws CommandException {
        if (!values.isEmpty()) {
            throw new CommandException.Usage(name + " is not available yet.");
        }
    }
}
