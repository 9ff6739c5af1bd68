package dev.lastcall.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lastcall.console.History;
import dev.lastcall.console.Views;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.ui.Theme;
import dev.lastcall.ui.Wording;
import java.awt.Component;
import java.awt.ComponentOrientation;
import java.awt.Container;
import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page of history")
class HistoryPanelTest {
    private final Pages orders = new Pages(Locale.ROOT);

    @Test
    @DisplayName("tells everything in words, the newest first")
    void words() throws Exception {
        onEventThread(panel -> {
            panel.show(new History(Views.pasts(), false));

            assertThat(row(panel, 1))
                    .endsWith("signed out", "carol", "c12", "r2", "root", "one more minute; LibreOffice: saved");
            assertThat(row(panel, 2)).contains("stays", "Unsaved work; Untitled 1: has no name yet");
            assertThat(row(panel, 4).getLast()).startsWith("until ");
        });
    }

    @Test
    @DisplayName("shows and exports only what holds every word that is searched for")
    void search() throws Exception {
        onEventThread(panel -> {
            panel.show(new History(Views.pasts(), false));

            search(panel).setText("CAROL lunch");

            assertThat(panel.table().shown()).extracting(Past::text).containsExactly("Lunch is ready.");
        });
    }

    @Test
    @DisplayName("asks the host anew for another period or user, and knows the users it has heard of")
    void filters() throws Exception {
        onEventThread(panel -> {
            panel.show(new History(Views.pasts(), false));
            var choices = all(panel, JComboBox.class);

            choices.getFirst().setSelectedIndex(1);
            assertThat(choices.getLast().getItemCount()).isEqualTo(3);
            choices.getLast().setSelectedIndex(2);

            assertThat(orders.ordered)
                    .containsExactly(
                            "history " + Period.WEEK.begin(Views.NOW, ZoneOffset.UTC) + " of all",
                            "history " + Period.WEEK.begin(Views.NOW, ZoneOffset.UTC) + " carol");
        });
    }

    @Test
    @DisplayName("begins on the right where reading does, in cells and headings")
    void mirrored() throws Exception {
        onEventThread(panel -> {
            panel.show(new History(Views.pasts(), false));

            panel.applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);

            PastTable table = panel.table();
            Component heading = (Component) table.getTableHeader().getDefaultRenderer();
            assertThat(heading.getComponentOrientation().isLeftToRight()).isFalse();
            assertThat(cell(table, 0, 0).getComponentOrientation().isLeftToRight())
                    .isFalse();
        });
    }

    private static JLabel cell(PastTable table, int row, int column) {
        return (JLabel) table.prepareRenderer(table.getCellRenderer(row, column), row, column);
    }

    @Test
    @DisplayName("proposes for its file a name that none has, and gives it the ending of a spreadsheet")
    void names(@TempDir Path folder) throws Exception {
        Files.createFile(folder.resolve("last-call-2026-11-22.csv"));

        assertThat(ExportChooser.unused(folder, "last-call-2026-11-22")).hasFileName("last-call-2026-11-22-2.csv");
        assertThat(ExportChooser.named(folder.resolve("november").toFile())).hasFileName("november.csv");
        assertThat(ExportChooser.named(folder.resolve("november.txt").toFile())).hasFileName("november.txt");
    }

    private static List<String> row(HistoryPanel panel, int row) {
        return IntStream.range(0, PastColumn.ALL.size())
                .mapToObj(column -> cell(panel.table(), row, column).getText())
                .toList();
    }

    private static SearchField search(HistoryPanel panel) {
        return all(panel, SearchField.class).getFirst();
    }

    private static <C extends Component> List<C> all(Container in, Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Component part : in.getComponents()) {
            if (kind.isInstance(part)) {
                found.add(kind.cast(part));
            }
            if (part instanceof Container inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    private void onEventThread(Consumer<HistoryPanel> check) throws Exception {
        Throwable[] thrown = new Throwable[1];
        EventQueue.invokeAndWait(() -> {
            try {
                Theme.LIGHT.install(Map.of());
                var words = new SessionWords(Wording.in(Locale.ROOT, ZoneOffset.UTC), new VirtualTime());
                check.accept(new HistoryPanel(words, orders));
            } catch (AssertionError | RuntimeException e) {
                thrown[0] = e;
            }
        });
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
    }
}
