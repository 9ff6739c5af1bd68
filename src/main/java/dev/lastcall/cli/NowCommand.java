package dev.lastcall.cli;

import dev.lastcall.protocol.Message;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The user's answer: sign out now. */
@Command(
        name = "now",
        description = "Answers a request: sign out now. Your work is saved first.",
        footer = {"", "Examples:", "  lastcall now"})
final class NowCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private OwnSession session;

    NowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return invocation.order(new Message.Now(session.id()), "Saving, then signing out.");
    }
}
