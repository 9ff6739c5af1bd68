package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.FromCommand;
import java.io.IOException;

/** Asks the host for a request: has many confirmed first, tells whom it hits, and waits for its end where that is wanted. */
final class Asking {
    private final Invocation invocation;
    private final AskingOptions options;
    private final Headline headline;

    /** What would happen, or does, and when; whom is told below it. */
    interface Headline {
        String of(RequestReport report, boolean dryRun);
    }

    Asking(Invocation invocation, AskingOptions options, Headline headline) {
        this.invocation = invocation;
        this.options = options;
        this.headline = headline;
    }

    Exit of(FromCommand.Ask ask) throws IOException, CommandException {
        if (options.dryRun()) {
            tell(report(ask.onlyToTell()), true);
            return Exit.DONE;
        }
        confirm(ask.onlyToTell());
        var report = report(ask);
        tell(report, false);
        return options.waits()
                ? new Waiting(invocation).forEnd(report.accepted().id())
                : Exit.DONE;
    }

    /** So many that the administrator wants them confirmed, are shown before anything happens. */
    private void confirm(FromCommand.Ask dry) throws IOException, CommandException {
        var confirmation = new TypedConfirmation(invocation);
        if (options.sure() || !confirmation.possible()) {
            return;
        }
        var report = report(dry);
        if (report.confirm()) {
            tell(report, true);
            confirmation.demand(report.hits().size());
        }
    }

    private RequestReport report(FromCommand.Ask ask) throws IOException, CommandException {
        return RequestReport.of(invocation.ask(ask));
    }

    private void tell(RequestReport report, boolean dry) {
        var output = invocation.output();
        if (invocation.json()) {
            output.json(RequestObject.of(report, dry));
            return;
        }
        output.line(headline.of(report, dry) + (report.hits().isEmpty() ? "." : ":"));
        output.lines(new HitText(invocation.environment()).of(report));
    }
}
