package dev.lastcall.cli;

import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.request.PlainText;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs sessions out as soon as is fair, or sooner; their work is saved first in any case. */
@Command(
        name = "sign-out",
        sortOptions = false,
        description = {
            "Signs sessions out after the minimum warning, which nobody can postpone.",
            "Their work is saved first; what cannot be saved keeps the session, unless --force is given."
        },
        footer = {
            "",
            "Examples:",
            "  lastcall sign-out 3 --reason \"The room is closing\"",
            "  lastcall sign-out 3 --now",
            "  lastcall sign-out --user bob --force --wait"
        })
final class SignOutCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private NamedOptions sessions;

    @Option(names = "--now", description = "Without the warning. Saving still comes first.")
    private boolean now;

    @Option(names = "--force", description = "After saving and the hold, end sessions that stand in the way.")
    private boolean force;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; every user reads it.")
    private String reason;

    @Option(names = "--wait", description = "Wait for the end, like the verb wait.")
    private boolean wait;

    SignOutCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        var report = RequestReport.of(invocation.ask(question()));
        tell(report);
        return wait ? new Waiting(invocation).forEnd(report.accepted().id()).code() : Exit.DONE.code();
    }

    private FromCommand.Ask question() throws Exception {
        return new FromCommand.Ask(
                sessions.whom(),
                Optional.empty(),
                Optional.empty(),
                PlainText.clean(reason),
                Optional.of(new FromCommand.Postponing(0, Duration.ZERO)),
                Optional.empty(),
                Optional.empty(),
                force,
                now,
                false,
                false);
    }

    private void tell(RequestReport report) {
        var output = invocation.output();
        if (invocation.json()) {
            output.json(RequestObject.of(report, false));
            return;
        }
        String when = now
                ? "at once, without the minimum warning; their work is saved first:"
                : "by " + invocation.times().deadline(report.accepted().deadline()) + ":";
        output.line(
                report.accepted().id() + ": signs out " + count(report.hits().size()) + " " + when);
        output.lines(new HitText(invocation.environment()).of(report));
    }

    private static String count(int sessions) {
        return sessions == 1 ? "1 session" : sessions + " sessions";
    }
}
