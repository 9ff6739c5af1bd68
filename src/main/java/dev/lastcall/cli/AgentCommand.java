package dev.lastcall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the user's side of a session. */
@Command(
        name = "agent",
        description = "Runs the agent of this session: asks its user, saves, signs out. One per session, as the user.",
        footer = {"", "Examples:", "  lastcall agent", "  lastcall agent --ui terminal"})
final class AgentCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(
            names = "--ui",
            paramLabel = "WHERE",
            defaultValue = "auto",
            description = "Where to ask: ${COMPLETION-CANDIDATES}. By default a window where there is a display.")
    private AgentUi ui;

    AgentCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        return invocation.roles().agent(invocation.home(), ui);
    }
}
