package dev.lastcall.console;

import dev.lastcall.client.CommandException;
import dev.lastcall.client.SessionTable;
import dev.lastcall.protocol.ToCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The sessions, with whatever changes; told anew when all that changed together has been heard. */
record SessionsFeed(Way way, Known known) implements Feed.Source {
    @Override
    public void follow() throws IOException, CommandException {
        var table = new SessionTable();
        way.host().watchSessions(news -> {
            table.apply(news);
            if (news instanceof ToCommand.SessionsTold) {
                known.sessions(table.rows().stream().map(SessionsFeed::view).toList());
            }
            return true;
        });
    }

    private static SessionView view(ToCommand.Session session) {
        return new SessionView(
                new SessionView.Key(session.id(), session.since()),
                session.user(),
                session.name().orElse(""),
                session.state(),
                session.kind(),
                session.remote(),
                session.idleSeconds().map(Duration::ofSeconds),
                new SessionView.Figures(
                        number(session.cpuPercent().map(percent -> (int) Math.round(percent))),
                        session.memoryBytes().map(OptionalLong::of).orElse(OptionalLong.empty()),
                        number(session.processes()),
                        number(session.unsaved())),
                session.agent(),
                Optional.empty());
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
