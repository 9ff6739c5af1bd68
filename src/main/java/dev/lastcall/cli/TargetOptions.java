package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand.Whom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whom a verb reaches; several add up. */
final class TargetOptions {
    @Option(names = "--user", paramLabel = "U", description = "Every session of this user; may be repeated.")
    private List<String> users = new ArrayList<>();

    @Option(names = "--session", paramLabel = "ID", description = "This session; may be repeated.")
    private List<String> sessions = new ArrayList<>();

    @Option(names = "--all", description = "Everybody but yourself, also who signs in before the deadline.")
    private boolean all;

    @Option(names = "--idle", paramLabel = "D", description = "Every session without input for at least so long.")
    private Optional<Duration> idle = Optional.empty();

    @Option(names = "--holding", hidden = true, paramLabel = "FILE", description = "Not available yet.")
    private List<String> holding = new ArrayList<>();

    @Option(
            names = "--except",
            paramLabel = "U",
            description = "Not this user, whatever else is said; may be repeated.")
    private List<String> except = new ArrayList<>();

    /** Throws unless somebody is named; nobody named never means everybody. */
    void check() throws CommandException {
        if (!holding.isEmpty()) {
            throw new CommandException.Usage("--holding is not available yet.");
        }
        if (!all && users.isEmpty() && sessions.isEmpty() && idle.isEmpty()) {
            throw new CommandException.Usage("Say whom: --user, --session, --idle or --all.");
        }
    }

    Whom whom() {
        return new Whom(users, sessions, all, idle, List.of(), except);
    }
}
