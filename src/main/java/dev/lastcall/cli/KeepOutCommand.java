package dev.lastcall.cli;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.KeptOut;
import dev.lastcall.request.PlainText;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps new sign-ins out for a while, lets them in again, or tells whether they are kept out. */
@Command(
        name = "keep-out",
        sortOptions = false,
        description = {
            "Lets nobody sign in anew for a while. Root and the group lastcall still can; who is signed in stays.",
            "Without options it tells whether anybody is kept out, by whom, why and until when."
        },
        footer = {
            "",
            "Examples:",
            "  lastcall keep-out --until 22:00 --reason \"The disk is being replaced\"",
            "  lastcall keep-out --for 2h",
            "  lastcall keep-out --lift",
            "  lastcall keep-out"
        })
final class KeepOutCommand implements Callable<Integer> {
    private final Invocation invocation;

    @ArgGroup
    private Length length = new Length();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; whoever is turned away reads it.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--lift", description = "Let everybody sign in again, whoever keeps them out.")
    private boolean lift;

    @Option(names = "--status", description = "Only tell, as without options.")
    private boolean status;

    /** One or the other; neither is until it is lifted. */
    static final class Length {
        @Option(names = "--until", paramLabel = "T", description = "It ends by itself at this time.")
        private Optional<Instant> until = Optional.empty();

        @Option(names = "--for", paramLabel = "D", description = "It ends by itself after so long.")
        private Optional<Duration> length = Optional.empty();

        boolean isGiven() {
            return until.isPresent() || length.isPresent();
        }
    }

    KeepOutCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        boolean begin = length.isGiven() || reason.isPresent();
        if ((lift && (begin || status)) || (status && begin)) {
            throw new CommandException.Usage("Keep out, lift or ask for the status: one at a time.");
        }
        if (lift) {
            return invocation.order(new FromCommand.Lift(), "Everybody can sign in again.");
        }
        var question = new FromCommand.KeepOut(length.length, length.until, PlainText.clean(reason.orElse("")));
        tell(begin ? question : new FromCommand.KeepOutStatus(false));
        return Exit.DONE.code();
    }

    private void tell(FromCommand question) throws IOException, CommandException {
        KeptOut answer = Answers.first(KeptOut.class, invocation.ask(question));
        if (invocation.json()) {
            invocation.output().json(KeptOutObject.of(answer));
        } else {
            new KeptOutText(invocation.times()).of(answer).forEach(invocation.output()::line);
        }
    }
}
