package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.platform.Checkup.Finding;
import dev.lastcall.platform.Checkup.Verdict;
import dev.lastcall.protocol.FromCommand;
import dev.lastcall.protocol.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Checks what Last Call relies on. */
@Command(
        name = "doctor",
        description = "Checks everything on this computer that Last Call relies on; 1 if something is broken.",
        footer = {"", "Examples:", "  lastcall doctor"})
final class DoctorCommand implements Callable<Integer> {
    private final Invocation invocation;

    DoctorCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        var findings = new ArrayList<>(invocation.platform().checkup().findings());
        findings.add(host());
        findings.addAll(hooks());
        findings.addAll(PolicyFindings.of(invocation.platform()));
        findings.addAll(new RuleFindings(invocation).findings());
        if (invocation.json()) {
            invocation.output().json(findings.stream().map(FindingObject::of).toList());
        } else {
            invocation.output().lines(new FindingsText(invocation.environment()).of(findings));
        }
        boolean bad = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.BAD);
        return bad ? Exit.UNEXPECTED.code() : Exit.DONE.code();
    }

    private Finding host() {
        try {
            List<Message> sessions = invocation.ask(new FromCommand.ListSessions(false, false));
            return new Finding(Verdict.GOOD, "host", "answers, and sees " + Counts.sessions(sessions.size()), "");
        } catch (CommandException.NoHost e) {
            return new Finding(Verdict.BAD, "host", "is not running", e.getMessage());
        } catch (IOException | CommandException e) {
            return new Finding(
                    Verdict.BAD, "host", "does not answer as it should: " + Problems.sentence(e), "Start it again.");
        }
    }

    private List<Finding> hooks() {
        var hooks = new HookShelf(invocation).read();
        int number = hooks.enabled().size();
        var findings = new ArrayList<Finding>();
        findings.add(
                number == 0
                        ? new Finding(Verdict.PARTLY, "hooks", "there are none", "No open work is saved without hooks.")
                        : new Finding(Verdict.GOOD, "hooks", number + " enabled", ""));
        hooks.problems()
                .forEach(problem -> findings.add(
                        new Finding(Verdict.PARTLY, "hooks", problem, "Correct or remove it, then run doctor again.")));
        return findings;
    }
}
