package dev.lastcall.console;

import dev.lastcall.client.CommandException;
import dev.lastcall.protocol.ToCommand;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The sessions: first all of them, then whatever changes. */
record SessionsFeed(Way way, Known known) implements Feed.Source {
    @Override
    public void follow() throws IOException, CommandException {
        List<SessionView> first = new ArrayList<>();
        boolean[] all = new boolean[1];
        way.host().watchSessions(news -> {
            switch (news) {
                case ToCommand.Session session when all[0] -> known.session(view(session));
                case ToCommand.Session session -> first.add(view(session));
                case ToCommand.SessionsTold told -> {
                    all[0] = true;
                    known.sessions(first);
                }
                case ToCommand.SessionGone gone -> known.gone(new SessionView.Key(gone.id(), gone.since()));
            }
            return true;
        });
    }

    static SessionView view(ToCommand.Session session) {
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
