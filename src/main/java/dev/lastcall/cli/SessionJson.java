package dev.lastcall.cli;

import dev.lastcall.client.SessionTable;
import dev.lastcall.client.SessionWatcher;
import dev.lastcall.protocol.ToCommand.Session;
import dev.lastcall.protocol.ToCommand.SessionGone;
import dev.lastcall.protocol.ToCommand.SessionNews;
import dev.lastcall.protocol.ToCommand.SessionsTold;

/** Writes one object a line for each session that has come, changed or gone. */
final class SessionJson implements SessionWatcher {
    private final SessionChoice choice;
    private final Output output;
    private final SessionTable table = new SessionTable();

    SessionJson(SessionChoice choice, Output output) {
        this.choice = choice;
        this.output = output;
    }

    @Override
    public boolean told(SessionNews news) {
        var before = table.apply(news).filter(choice::has);
        switch (news) {
            case Session row when choice.has(row) -> output.json(row);
            case Session another -> {}
            case SessionGone gone ->
                before.ifPresent(row -> output.json(new SessionGoneObject(row.id(), row.user(), row.since(), true)));
            case SessionsTold told -> {}
        }
        return !output.broken();
    }
}
