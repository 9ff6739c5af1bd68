package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.FromCommand;
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
            "  lastcall sign-out --user bob --force --wait",
            "  lastcall sign-out --user alice --user bob --dry-run"
        })
final class SignOutCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private NamedOptions sessions;

    @Option(names = "--now", description = "Without the warning. Saving still comes first.")
    private boolean now;

    @Mixin
    private AskingOptions asking;

    SignOutCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return new Asking(invocation, asking, this::headline).of(question()).code();
    }

    private FromCommand.Ask question() throws CommandException {
        return new FromCommand.Ask(
                sessions.whom(),
                Optional.empty(),
                Optional.empty(),
                asking.reason(invocation.output()),
                Optional.of(new FromCommand.Postponing(0, Duration.ZERO)),
                Optional.empty(),
                Optional.empty(),
                asking.force(),
                now,
                false,
                false);
    }

    private String headline(RequestReport report, boolean dry) {
        String does = dry ? "Would sign out " : report.accepted().id() + ": signs out ";
        String when = now
                ? "at once, without the minimum warning; their work is saved first"
                : "by " + invocation.times().deadline(report.accepted().deadline());
        return does + Counts.sessions(report.hits().size()) + " " + when;
    }
}
