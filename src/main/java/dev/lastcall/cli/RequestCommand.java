package dev.lastcall.cli;

import dev.lastcall.client.Answers;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.Accepted;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.request.PlainText;
import java.util.List;
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
            "  lastcall request --close LibreOffice --user bob --in 5m"
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

    @Option(names = "--wait", description = "Wait for the end, like the verb wait.")
    private boolean wait;

    @Option(names = "--dry-run", description = "Only tell whom it would hit.")
    private boolean dryRun;

    RequestCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        targets.check();
        var answers = invocation.ask(question());
        var accepted = Answers.first(Accepted.class, answers);
        tell(accepted, Answers.all(Session.class, answers.subList(1, answers.size())));
        return wait && !dryRun ? new Waiting(invocation).forEnd(accepted.id()).code() : Exit.DONE.code();
    }

    private FromCommand.Ask question() throws Exception {
        return new FromCommand.Ask(
                targets.whom(),
                deadline.in(),
                deadline.at(),
                cleanReason(),
                deadline.postponing(),
                deadline.latest(),
                close,
                force,
                dryRun);
    }

    private String cleanReason() {
        String clean = PlainText.clean(reason);
        boolean cut = clean.endsWith("…") && !reason.strip().endsWith("…");
        if (cut) {
            invocation.output().problem("The reason is longer than " + PlainText.LONGEST + " characters and was cut.");
        }
        return clean;
    }

    private void tell(Accepted accepted, List<Session> sessions) {
        var output = invocation.output();
        if (invocation.json()) {
            output.json(new RequestObject(dryRun ? "" : accepted.id(), dryRun, accepted.deadline(), sessions));
            return;
        }
        String count = sessions.size() == 1 ? "1 session" : sessions.size() + " sessions";
        String who = dryRun ? "Would ask " : accepted.id() + ": asks ";
        String what = close.map(app -> "close " + PlainText.clean(app)).orElse("sign out");
        output.line(who + count + " to " + what + " by " + invocation.times().deadline(accepted.deadline())
                + (sessions.isEmpty() ? "." : ":"));
        if (!sessions.isEmpty()) {
            output.lines(new SessionsText(invocation.environment()).of(sessions));
        }
    }
}
