package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand.Whom;
import java.nio.file.Path;
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

    @Option(
            names = "--holding",
            paramLabel = "FILE",
            description = "Every session that has this file, or anything below this folder, open; may be repeated.")
    private List<Path> holding = new ArrayList<>();

    @Option(
            names = "--except",
            paramLabel = "U",
            description = "Not this user, whatever else is said; may be repeated.")
    private List<String> except = new ArrayList<>();

    /** Throws unless somebody is named; nobody named never means everybody. */
    void check() throws CommandException {
        if (!all && users.isEmpty() && sessions.isEmpty() && idle.isEmpty() && holding.isEmpty()) {
            throw new CommandException.Usage("Say whom: --user, --session, --idle, --holding or --all.");
        }
    }

    /** Files are found from where the command runs, and looked up by the host. */
    Whom whom() {
        var files =
                holding.stream().map(file -> file.toAbsolutePath().toString()).toList();
        return new Whom(users, sessions, all, idle, files, except);
    }
}
