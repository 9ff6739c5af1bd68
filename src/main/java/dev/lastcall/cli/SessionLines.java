package dev.lastcall.cli;

import dev.lastcall.client.SessionTable;
import dev.lastcall.client.SessionWatcher;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.SessionGone;
import dev.lastcall.protocol.ToCommand.SessionNews;
import dev.lastcall.protocol.ToCommand.SessionsTold;

/** Writes a line for each session that has come, changed or gone. */
final class SessionLines implements SessionWatcher {
    private final SessionChoice choice;
    private final Environment environment;
    private final Output output;
    private final SessionTable table = new SessionTable();

    SessionLines(SessionChoice choice, Environment environment, Output output) {
        this.choice = choice;
        this.environment = environment;
        this.output = output;
    }

    @Override
    public boolean told(SessionNews news) {
        var text = new SessionsText(environment);
        var before = table.apply(news).filter(choice::has);
        switch (news) {
            case Session row when choice.has(row) -> output.line(text.change(row));
            case Session another -> {}
            case SessionGone gone -> before.ifPresent(row -> output.line(text.gone(row)));
            case SessionsTold told -> {}
        }
        return !output.broken();
    }
}
