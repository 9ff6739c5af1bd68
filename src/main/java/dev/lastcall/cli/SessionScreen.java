package dev.lastcall.cli;

import dev.lastcall.client.SessionTable;
import dev.lastcall.client.SessionWatcher;
import dev.lastcall.protocol.ToCommand.SessionNews;
import dev.lastcall.protocol.ToCommand.SessionsTold;

/** Keeps a terminal's screen up to date: once for all that changed together. */
final class SessionScreen implements SessionWatcher {
    private final SessionChoice choice;
    private final Environment environment;
    private final Output output;
    private final SessionTable table = new SessionTable();

    SessionScreen(SessionChoice choice, Environment environment, Output output) {
        this.choice = choice;
        this.environment = environment;
        this.output = output;
    }

    @Override
    public boolean told(SessionNews news) {
        var unused = table.apply(news);
        if (news instanceof SessionsTold) {
            output.clearScreen();
            output.lines(new SessionsText(environment).of(choice.of(table.rows())));
        }
        return !output.broken();
    }
}
