package dev.lastcall.cli;

import dev.lastcall.client.RequestReport;
import dev.lastcall.protocol.FromCommand;
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

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; every user reads it.")
    private String reason;

    @Option(
            names = "--close",
            paramLabel = "APP",
            description = "Only save and close this application: a hook's name or file name, or a registered program.")
    private Optional<String> close = Optional.empty();

    @Option(names = "--force", description = "After saving and the hold, end sessions that stand in the way.")
    private boolean force;

    @Option(names = "--keep-out", description = "Until it has ended nobody signs in anew, see keep-out.")
    private boolean keepOut;

    @Option(names = "--wait", description = "Wait for the end, like the verb wait.")
    private boolean wait;

    @Option(names = "--dry-run", description = "Only tell whom it would hit, and why.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Ask also many at once without having their number typed.")
    private boolean yes;

    RequestCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        targets.check();
        reason = cleanReason();
        confirm();
        var report = ask(dryRun);
        tell(report, dryRun);
        return wait && !dryRun
                ? new Waiting(invocation).forEnd(report.accepted().id()).code()
                : Exit.DONE.code();
    }

    /** So many that the administrator wants them confirmed, are shown before anything happens. */
    private void confirm() throws Exception {
        var confirmation = new TypedConfirmation(invocation);
        if (dryRun || yes || !confirmation.possible()) {
            return;
        }
        var report = ask(true);
        if (report.confirm()) {
            tell(report, true);
            confirmation.demand(report.hits().size());
        }
    }

    private RequestReport ask(boolean dry) throws Exception {
        return RequestReport.of(invocation.ask(question(dry)));
    }

    private FromCommand.Ask question(boolean dry) throws Exception {
        return new FromCommand.Ask(
                targets.whom(),
                deadline.in(),
                deadline.at(),
                reason,
                deadline.postponing(),
                deadline.latest(),
                close,
                force,
                false,
                keepOut,
                dry);
    }

    private String cleanReason() {
        String clean = PlainText.clean(reason);
        boolean cut = clean.endsWith("…") && !reason.strip().endsWith("…");
        if (cut) {
            invocation.output().problem("The reason is longer than " + PlainText.LONGEST + " characters and was cut.");
        }
        return clean;
    }

    private void tell(RequestReport report, boolean dry) {
        var output = invocation.output();
        if (invocation.json()) {
            output.json(RequestObject.of(report, dry));
            return;
        }
        output.line(headline(report, dry));
        output.lines(new HitText(invocation.environment()).of(report));
    }

    private String headline(RequestReport report, boolean dry) {
        int sessions = report.hits().size();
        String count = sessions == 1 ? "1 session" : sessions + " sessions";
        String who = dry ? "Would ask " : report.accepted().id() + ": asks ";
        String what = close.map(app -> "close " + PlainText.clean(app)).orElse("sign out");
        String deadline = invocation.times().deadline(report.accepted().deadline());
        return who + count + " to " + what + " by " + deadline + (sessions == 0 ? "." : ":");
    }
}
