package dev.lastcall.cli;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.protocol.ToCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The user's answer: sign out now; where nobody asks, the user's own wish. */
@Command(
        name = "now",
        description = {
            "Answers a request: sign out now. Your work is saved first.",
            "Where nobody asks you, it asks once whether you want to sign out."
        },
        footer = {"", "Examples:", "  lastcall now", "  lastcall now --yes"})
final class NowCommand implements Callable<Integer> {
    private static final String BEGUN = "Saving, then signing out.";

    private final Invocation invocation;

    @Mixin
    private OwnSession session;

    @Option(names = "--yes", description = "Sign out also where nobody asks you, without a question.")
    private boolean yes;

    NowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        try {
            return invocation.order(new FromUser.Now(session.id()), BEGUN);
        } catch (CommandException.NotFound nobodyAsks) {
            if (!yes && !confirmed(nobodyAsks)) {
                invocation.output().problem("You stay signed in.");
                return Exit.DONE.code();
            }
            return leave();
        }
    }

    private int leave() throws IOException, CommandException {
        var accepted = Answers.first(ToCommand.Accepted.class, invocation.ask(new FromUser.Leave(session.id())));
        invocation.done(accepted.id() + ": " + BEGUN + " To stay after all: lastcall cancel " + accepted.id());
        return Exit.DONE.code();
    }

    /** Only at a terminal can it be asked. */
    private boolean confirmed(CommandException nobodyAsks) throws IOException, CommandException {
        Environment environment = invocation.environment();
        if (!environment.terminal() || invocation.json()) {
            throw nobodyAsks;
        }
        invocation.output().line("Nobody asks you to. Save everything and sign out? Type yes, then Enter.");
        var answer = new BufferedReader(new InputStreamReader(
                        environment.in(), environment.out().charset()))
                .readLine();
        return answer != null && answer.strip().equals("yes");
    }
}
