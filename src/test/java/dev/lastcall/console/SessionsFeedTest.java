package dev.lastcall.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.protocol.Message;
import dev.lastcall.protocol.ToCommand;
import dev.lastcall.testing.ScriptedHost;
import dev.lastcall.testing.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sessions that the console follows")
class SessionsFeedTest {
    private final ScriptedHost host = new ScriptedHost();
    private final List<Board> told = new ArrayList<>();
    private final Known known = new Known(new VirtualTime(), false, board -> told.add(board.get()));

    @Test
    @DisplayName("stay as they were last told, however often the host says that it has told all")
    void changes() throws Exception {
        host.answering(
                session("2", "alice", Optional.empty()),
                session("3", "bob", Optional.empty()),
                new ToCommand.SessionsTold(),
                session("3", "bob", Optional.of(7)),
                session("4", "carol", Optional.of(1)),
                new ToCommand.SessionsTold(),
                new ToCommand.SessionGone("2", Views.NOW),
                new ToCommand.SessionsTold(),
                new Message.Done());

        new SessionsFeed(new StraightWay(host), known).follow();

        assertThat(told).hasSize(3);
        assertThat(told.get(1).sessions()).extracting(SessionView::user).containsExactly("alice", "bob", "carol");
        assertThat(told.getLast().sessions()).extracting(SessionView::user).containsExactly("bob", "carol");
        assertThat(told.getLast().sessions().getFirst().figures().processes()).hasValue(7);
    }

    private static ToCommand.Session session(String id, String user, Optional<Integer> processes) {
        return new ToCommand.Session(
                id,
                user,
                Optional.empty(),
                "active",
                "tty",
                Optional.empty(),
                Views.NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                processes,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
    }
}
