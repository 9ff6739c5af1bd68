package dev.lastcall.cli;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Session;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells who is signed in. */
@Command(
        name = "sessions",
        description = {
            "Tells who is signed in, and how it stands there.",
            "",
            "IDLE is the time since the last key or move of the mouse, CPU a part of one processor, PROC the number of processes; ? is not known. In the last"
                    + " column are the open request, windows with unsaved changes, and whether no agent runs there."
        },
        footer = {
            "",
            "Examples:",
            "  lastcall sessions",
            "  lastcall sessions --sort idle",
            "  lastcall sessions --user alice --json",
            "  lastcall sessions --watch"
        })
final class SessionsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--user", paramLabel = "USER", description = "Only this user's.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "BY",
            defaultValue = "user",
            description = "Sort by ${COMPLETION-CANDIDATES}; without it, by user.")
    private SessionOrder order;

    @Option(names = "--watch", description = "Go on telling, live.")
    private boolean watch;

    SessionsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        if (watch) {
            watch();
        } else {
            tell(Answers.all(Session.class, invocation.ask(new FromCommand.ListSessions(true, false))));
        }
        return Exit.DONE.code();
    }

    private void tell(List<Session> all) {
        var choice = choice();
        List<Session> sessions = choice.of(all);
        if (invocation.json()) {
            invocation.output().json(sessions);
        } else {
            invocation.output().lines(new SessionsText(invocation.environment()).of(sessions));
        }
    }

    private void watch() throws IOException, CommandException {
        var environment = invocation.environment();
        var output = invocation.output();
        if (environment.terminal() && !invocation.json()) {
            try (var screen = new SessionScreen(choice(), environment, output, invocation::screenSize)) {
                invocation.watch().sessions(screen);
            }
        } else {
            invocation
                    .watch()
                    .sessions(
                            invocation.json()
                                    ? new SessionJson(choice(), output)
                                    : new SessionLines(choice(), environment, output));
        }
    }

    private SessionChoice choice() {
        return new SessionChoice(user, order);
    }
}
