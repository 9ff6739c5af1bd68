package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand.Whom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The sessions that a verb is for, each named: nobody is locked or signed out by a rule. */
final class NamedOptions {
    @Parameters(arity = "0..*", paramLabel = "ID", description = "These sessions, as lastcall sessions names them.")
    private List<String> sessions = new ArrayList<>();

    @Option(names = "--user", paramLabel = "U", description = "Every session of this user; may be repeated.")
    private List<String> users = new ArrayList<>();

    Whom whom() throws CommandException {
        if (sessions.isEmpty() && users.isEmpty()) {
            throw new CommandException.Usage("Say which session, or --user.");
        }
        return new Whom(users, sessions, false, Optional.empty(), List.of(), List.of());
    }
}
