package dev.lastcall.cli;

import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.request.BadTextException;
import dev.lastcall.request.PlainText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks for sessions to end, or for one application in them to close. */
@Command(
        name = "request",
        sortOptions = false,
        description = "Asks users to sign out by a deadline; their work is saved first.",
        footer = {
            "",
            "Examples:",
            "  lastcall request --all --in 10m --reason \"Update at six\"",
            "  lastcall request --user bob --at 18:00 --postpone 3x15m --latest 19:00 --wait",
            "  lastcall request --close LibreOffice --user bob --in 5m",
            "  lastcall request --idle 30m --except carol --dry-run",
            "  lastcall request --holding /srv/books/company.qbw --in 5m"
        })
final class RequestCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private TargetOptions targets;

    @Mixin
    private DeadlineOptions deadline;

    @Mixin
    private AskingOptions asking;

    @Option(
            names = "--close",
            paramLabel = "APP",
            description = "Only save and close this application: a hook's name or file name, or a registered program.")
    private Optional<String> close = Optional.empty();

    @Option(names = "--keep-out", description = "Until it has ended nobody signs in anew, see keep-out.")
    private boolean keepOut;

    RequestCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        targets.check();
        return new Asking(invocation, asking, this::headline).of(question()).code();
    }

    private FromCommand.Ask question() throws BadTextException {
        return new FromCommand.Ask(
                targets.whom(),
                deadline.in(),
                deadline.at(),
                asking.reason(invocation.output()),
                deadline.postponing(),
                deadline.latest(),
                close,
                asking.force(),
                false,
                keepOut,
                false);
    }

    private String headline(RequestReport report, boolean dry) {
        String count = Counts.sessions(report.hits().size());
        String who = dry ? "Would ask " : report.accepted().id() + ": asks ";
        String what = close.map(app -> "close " + PlainText.clean(app)).orElse("sign out");
        String deadline = invocation.times().deadline(report.accepted().deadline());
        return who + count + " to " + what + " by " + deadline;
    }
}
