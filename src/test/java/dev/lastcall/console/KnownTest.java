package dev.lastcall.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.client.StatusReport;
import dev.lastcall.console.Board.Reach;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.testing.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the console knows")
class KnownTest {
    private final List<Board> told = new ArrayList<>();
    private final Known known = new Known(new VirtualTime(), true, board -> told.add(board.get()));

    @Test
    @DisplayName("joins sessions with what is asked of them")
    void joins() {
        known.sessions(List.of(Views.session("2", "alice"), Views.session("5", "bob")));

        known.request(report("r1", false, Views.row("r1", "2", "alice", "asked", "")));

        assertThat(last().sessions())
                .extracting(session ->
                        session.asked().map(SessionView.Asked::request).orElse(""))
                .containsExactly("r1", "");
    }

    @Test
    @DisplayName("lets a session go when its request has ended")
    void ended() {
        known.sessions(List.of(Views.session("2", "alice")));
        known.request(report("r1", false, Views.row("r1", "2", "alice", "asked", "")));

        known.request(report("r1", true, Views.row("r1", "2", "alice", "cancelled", "")));

        assertThat(last().sessions().getFirst().asked()).isEmpty();
        assertThat(known.open()).isEmpty();
    }

    @Test
    @DisplayName("keeps each note once, between what was told from here")
    void talk() {
        known.request(report("r1", false, Views.row("r1", "2", "alice", "asked", "at 5")));
        known.request(report("r1", false, Views.row("r1", "2", "alice", "postponed", "at 5")));
        known.said(List.of("2"), "Fine");
        known.request(report("r1", false, Views.row("r1", "2", "alice", "postponed", "at 6")));

        assertThat(last().requests().getFirst().talk())
                .extracting(RequestView.Line::text)
                .containsExactly("at 5", "Fine", "at 6");
    }

    @Test
    @DisplayName("has open requests first, and of each kind the newest")
    void order() {
        for (String id : List.of("r9", "r10", "r2")) {
            known.request(report(id, id.equals("r10"), Views.row(id, "2", "alice", "asked", "")));
        }

        assertThat(last().requests()).extracting(RequestView::id).containsExactly("r9", "r2", "r10");
    }

    @Test
    @DisplayName("says once that the host is lost, and keeps what it knew")
    void lost() {
        known.reached(true);
        known.sessions(List.of(Views.session("2", "alice")));
        int before = told.size();

        known.lost(false);
        known.lost(false);

        assertThat(told).hasSize(before + 1);
        assertThat(last().reach()).isEqualTo(Reach.LOST);
        assertThat(last().sessions()).hasSize(1);
    }

    private Board last() {
        return told.getLast();
    }

    private static StatusReport report(String id, boolean ended, RequestRow... rows) {
        return new StatusReport(Views.head(id, ended, rows.length), List.of(rows));
    }
}
