package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromUser;
import dev.lastcall.request.PlainText;
import java.time.Duration;
import java.time.Instant;
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
        footer = {
            "",
            "Examples:",
            "  lastcall postpone",
            "  lastcall postpone 10m --note \"on the phone until 5\"",
            "  lastcall postpone --until 18:45"
        })
final class PostponeCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private OwnSession session;

    @Parameters(arity = "0..1", paramLabel = "D", description = "So much later; without it, as long as is granted.")
    private Optional<Duration> length = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "T",
            description = "Until this time; it costs as many postponements as it is long.")
    private Optional<Instant> until = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "Tell the requester why.")
    private Optional<String> note = Optional.empty();

    PostponeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        if (length.isPresent() && until.isPresent()) {
            throw new CommandException.Usage("Say either how long or until when.");
        }
        var answer = new FromUser.Postpone(session.id(), length, until, note.map(PlainText::clean));
        return invocation.order(answer, "Postponed.");
    }
}
