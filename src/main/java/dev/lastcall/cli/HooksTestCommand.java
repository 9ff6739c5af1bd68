package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.hooks.HookResult;
import dev.lastcall.protocol.Message.Outcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Really runs a save step. */
@Command(
        name = "test",
        description = "Really runs the save step of a hook here, as you, and prints its result; 1 if it failed.",
        footer = {"", "Examples:", "  lastcall hooks test LibreOffice"})
final class HooksTestCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "The hook.")
    private String name;

    HooksTestCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws CommandException {
        HookResult result = new HookShelf(invocation).run(name);
        Outcome outcome = result.outcome();
        if (invocation.json()) {
            invocation.output().json(outcome);
        } else {
            invocation.output().line(StatusText.result(outcome));
        }
        return result.verdict() == HookResult.Verdict.FAILED ? Exit.UNEXPECTED.code() : Exit.DONE.code();
    }
}
