package dev.lastcall.cli;

import dev.lastcall.protocol.Message;
import dev.lastcall.request.PlainText;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The user's answer: more minutes. */
@Command(
        name = "postpone",
        description = "Answers a request: take more time.",
        footer = {"", "Examples:", "  lastcall postpone", "  lastcall postpone 10m --note \"on the phone until 5\""})
final class PostponeCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private OwnSession session;

    @Parameters(arity = "0..1", paramLabel = "D", description = "So much later; without it, as long as is granted.")
    private Optional<Duration> length = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "Tell the requester why.")
    private Optional<String> note = Optional.empty();

    PostponeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return invocation.order(new Message.Postpone(session.id(), length, note.map(PlainText::clean)), "Postponed.");
    }
}
