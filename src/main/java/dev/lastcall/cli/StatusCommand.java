package dev.lastcall.cli;

import dev.lastcall.client.Answers;
import dev.lastcall.client.CommandException;
import dev.lastcall.client.StatusReport;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.ToCommand.KeptOut;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how requests stand. */
@Command(
        name = "status",
        description = "Tells how requests stand: every session with its state, deadline, note and what was saved.",
        footer = {"", "Examples:", "  lastcall status", "  lastcall status r1 --watch"})
final class StatusCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The request; without it, every one that has not ended.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--watch", description = "Go on telling, live, until it has ended.")
    private boolean watch;

    StatusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        if (watch) {
            watch();
        } else {
            tell(invocation.host().status(id));
            if (id.isEmpty() && !invocation.json()) {
                tellKeptOut();
            }
        }
        return Exit.DONE.code();
    }

    private void tell(List<StatusReport> reports) {
        var output = invocation.output();
        if (invocation.json()) {
            var objects = reports.stream().map(StatusObject::of).toList();
            output.json(id.isPresent() && objects.size() == 1 ? objects.getFirst() : objects);
        } else if (reports.isEmpty()) {
            output.line("No open request.");
        } else {
            var text = new StatusText(invocation.environment());
            reports.forEach(report -> output.lines(text.of(report)));
        }
    }

    /** Only where somebody is. */
    private void tellKeptOut() throws IOException, CommandException {
        var answer = Answers.first(KeptOut.class, invocation.ask(new FromCommand.KeepOutStatus(false)));
        if (!answer.standing().isEmpty()) {
            new KeptOutText(invocation.times()).of(answer).forEach(invocation.output()::line);
        }
    }

    private void watch() throws IOException, CommandException {
        var environment = invocation.environment();
        var output = invocation.output();
        if (environment.terminal() && !invocation.json()) {
            try (var screen = new ScreenWatcher(environment, output, invocation::screenSize)) {
                invocation.watch().requests(id, Optional.empty(), screen);
            }
        } else {
            var watcher = invocation.json() ? new JsonWatcher(output) : new LineWatcher(environment, output);
            invocation.watch().requests(id, Optional.empty(), watcher);
        }
    }
}
