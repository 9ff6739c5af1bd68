package dev.lastcall.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.console.Board;
import dev.lastcall.console.KeepOutView;
import dev.lastcall.console.SessionView;
import dev.lastcall.console.Views;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.ui.Theme;
import dev.lastcall.ui.Wording;
import java.awt.EventQueue;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of sessions")
class SessionsPanelTest {
    private final VirtualTime time = new VirtualTime();
    private final SessionWords words = new SessionWords(Wording.in(Locale.ROOT, ZoneOffset.UTC), time);

    @Test
    @DisplayName("keeps what is selected while rows change, come, go and move")
    void selection() throws Exception {
        onEventThread(panel -> {
            panel.show(board(Views.session("1", "alice"), Views.session("2", "bob"), Views.session("3", "carol")));
            panel.table().setRowSelectionInterval(1, 1);

            panel.show(board(Views.session("3", "carol"), Views.session("4", "aaron"), busy("2", "bob")));

            assertThat(users(panel.table())).containsExactly("aaron", "bob", "carol");
            assertThat(panel.table().chosen()).extracting(SessionView::user).containsExactly("bob");
        });
    }

    @Test
    @DisplayName("takes nothing away, not for a moment, that can be done with what is selected")
    void allowed() throws Exception {
        onEventThread(panel -> {
            panel.show(board(Views.session("1", "alice"), Views.session("2", "bob"), Views.session("3", "carol")));
            panel.table().setRowSelectionInterval(0, 1);
            List<Object> changes = new ArrayList<>();
            panel.actions().message().addPropertyChangeListener(event -> changes.add(event.getNewValue()));

            panel.show(board(busy("1", "alice"), busy("2", "bob"), Views.session("4", "aaron")));

            assertThat(panel.table().chosen()).hasSize(2);
            assertThat(changes).isEmpty();
        });
    }

    @Test
    @DisplayName("is told of no row that has stayed as it was")
    void onlyChanges() throws Exception {
        onEventThread(panel -> {
            var model = new SessionsModel(words.words());
            model.show(List.of(Views.session("1", "alice"), Views.session("2", "bob"), Views.session("3", "carol")));
            List<String> events = new ArrayList<>();
            model.addTableModelListener(event -> events.add(said(event)));

            model.show(List.of(Views.session("1", "alice"), busy("2", "bob"), Views.session("4", "dave")));

            assertThat(events).containsExactly("gone 2-2", "changed 1-1", "new 2-2");
        });
    }

    @Test
    @DisplayName("shows what has every word of the search somewhere, also in columns that are hidden")
    void search() throws Exception {
        onEventThread(panel -> {
            panel.show(Views.board());

            panel.table().search("ADLER x11");
            assertThat(users(panel.table())).containsExactly("alice");

            panel.table().search("c12");
            assertThat(users(panel.table())).containsExactly("carol");

            panel.table().search(" ");
            assertThat(panel.table().getRowCount()).isEqualTo(5);
        });
    }

    @Test
    @DisplayName("sorts figures by their size, and what is unknown before them")
    void sorting() throws Exception {
        onEventThread(panel -> {
            panel.show(Views.board());

            panel.table().getRowSorter().toggleSortOrder(SessionColumn.MEMORY.place());

            assertThat(users(panel.table())).containsExactly("erin", "carol", "dave", "bob", "alice");
        });
    }

    @Test
    @DisplayName("is arranged as it was left")
    void arrangement() throws Exception {
        onEventThread(panel -> {
            panel.table().toggle(SessionColumn.KIND);
            panel.table().toggle(SessionColumn.ID);
            var left = panel.arrangement();

            SessionsPanel next = new SessionsPanel(words, new NoWish());
            next.arrange(Optional.of(left));

            assertThat(next.table().shownColumns())
                    .doesNotContain(SessionColumn.KIND)
                    .endsWith(SessionColumn.ID)
                    .isEqualTo(panel.table().shownColumns());
        });
    }

    private static SessionView busy(String id, String user) {
        SessionView calm = Views.session(id, user);
        return new SessionView(
                calm.key(),
                user,
                "",
                "locked",
                calm.kind(),
                calm.remote(),
                calm.idle(),
                calm.figures(),
                calm.agent(),
                calm.asked());
    }

    private static Board board(SessionView... sessions) {
        return new Board(Board.Reach.REACHED, true, false, List.of(sessions), List.of(), KeepOutView.NOBODY);
    }

    private static List<String> users(SessionsTable table) {
        return IntStream.range(0, table.getRowCount())
                .mapToObj(row -> ((SessionView) table.getValueAt(row, 0)).user())
                .toList();
    }

    private static String said(TableModelEvent event) {
        String kind = event.getType() == TableModelEvent.UPDATE
                ? "changed "
                : event.getType() == TableModelEvent.INSERT ? "new " : "gone ";
        return kind + event.getFirstRow() + "-" + event.getLastRow();
    }

    private interface Check {
        void of(SessionsPanel panel);
    }

    private void onEventThread(Check check) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                Theme.LIGHT.install(java.util.Map.of());
                check.of(new SessionsPanel(words, new NoWish()));
            } catch (AssertionError | RuntimeException e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
    }
}
