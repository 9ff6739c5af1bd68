package dev.lastcall.cli;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.Conversation;
import dev.lastcall.platform.Channel;
import dev.lastcall.platform.NoHostException;
import dev.lastcall.protocol.WithProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the user's side of a session. */
@Command(
        name = "agent",
        description = "Runs the agent of this session: asks its user, saves, signs out. One per session, as the user.",
        footer = {"", "Examples:", "  lastcall agent", "  lastcall agent --ui terminal", "  lastcall agent --open"})
final class AgentCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Invocation invocation;

    @Option(
            names = "--ui",
            paramLabel = "WHERE",
            defaultValue = "auto",
            description = "Where to ask: ${COMPLETION-CANDIDATES}. By default a window where there is a display.")
    private AgentUi ui;

    @Option(names = "--open", description = "Open the window of the agent that runs here; if none does, run it.")
    private boolean open;

    AgentCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws Exception {
        if (open && opened()) {
            return Exit.DONE.code();
        }
        return invocation.roles().agent(invocation.home(), ui, open);
    }

    /** Whether an agent runs that could be asked to; where none does, this one becomes it. */
    private boolean opened() throws IOException, CommandException {
        Optional<Channel> agent = invocation.platform().agent();
        if (agent.isEmpty()) {
            return false;
        }
        try (var conversation = Conversation.withAgent(agent.get(), PATIENCE)) {
            conversation.say(new WithProgram.Open());
            return conversation.next().isEmpty();
        } catch (NoHostException e) {
            return false;
        }
    }
}
