package dev.lastcall.cli;

import dev.lastcall.client.Answers;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells who is signed in. */
@Command(
        name = "sessions",
        description = "Tells who is signed in.",
        footer = {"", "Examples:", "  lastcall sessions", "  lastcall sessions --json"})
final class SessionsCommand implements Callable<Integer> {
    private final Invocation invocation;

    SessionsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        var sessions = Answers.all(ToCommand.Session.class, invocation.ask(new FromCommand.ListSessions(true, false)));
        if (invocation.json()) {
            invocation.output().json(sessions);
        } else {
            invocation.output().lines(new SessionsText(invocation.environment()).of(sessions));
        }
        return Exit.DONE.code();
    }
}
