package dev.lastcall.ui.console;

import dev.lastcall.console.Board;
import dev.lastcall.console.Draft;
import dev.lastcall.console.History;
import dev.lastcall.console.KeepOutView;
import dev.lastcall.console.Orders;
import dev.lastcall.console.Preview;
import dev.lastcall.console.Shown.Told;
import dev.lastcall.console.Views;
import dev.lastcall.protocol.ToCommand.Keeper;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.testing.VirtualTime;
import dev.lastcall.ui.Wording;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;

/** Everything that the console shows, laid out without a screen. */
public final class Pages implements Orders, RequestDetail.Wanted {
    public static final List<String> ALL = List.of(
            "sessions", "requests", "history", "poor", "lost", "ask", "sign-out", "message", "keep-out", "properties");

    final List<String> ordered = new ArrayList<>();
    final List<Draft> looked = new ArrayList<>();
    private final SessionWords words;

    Pages(Locale language) {
        words = new SessionWords(Wording.in(language, ZoneOffset.UTC), new VirtualTime());
    }

    /** Of this name, as large as it would be in its window. */
    public static JPanel page(String name, Locale language) {
        return new Pages(language).made(name);
    }

    JPanel made(String name) {
        JPanel panel = panel(name);
        headings(panel);
        panel.applyComponentOrientation(words.words().orientation());
        boolean window = panel instanceof ConsolePanel;
        int width = panel.getPreferredSize().width;
        panel.setSize(window ? Math.max(width, 1120) : width, window ? 640 : panel.getPreferredSize().height);
        layAll(panel);
        return panel;
    }

    private JPanel panel(String name) {
        Board board = Views.board();
        return switch (name) {
            case "sessions" -> console(board, 0);
            case "requests" -> console(keptOut(board), 1);
            case "history" -> console(board, 2);
            case "poor" -> console(as(board, Board.Reach.REACHED), 0);
            case "lost" -> console(as(board, Board.Reach.LOST), 0);
            case "ask" -> new RequestPanel(words, this, new RequestForm(words, List.of("2"), true));
            case "sign-out" -> new SignOutPanel(words, board.sessions().subList(0, 2), (reason, atOnce, force) -> {});
            case "message" -> new MessagePanel(words.words(), "alice, bob", text -> {});
            case "keep-out" -> new KeepOutPanel(words, this);
            default -> new PropertiesPanel(words, board.sessions().getFirst());
        };
    }

    private ConsolePanel console(Board board, int page) {
        var panel = new ConsolePanel(words, this, new NoWish(), this, () -> {});
        panel.show(board);
        panel.turnTo(page);
        panel.history().show(new History(Views.pasts(), true));
        if (page == 1) {
            panel.tell(Told.done("console.done.asked", "r3"));
        }
        return panel;
    }

    private static Board as(Board board, Board.Reach reach) {
        return new Board(reach, false, true, board.sessions(), board.requests(), board.keepOut());
    }

    private static Board keptOut(Board board) {
        var keeper = new Keeper(
                "root", "Update at six", Views.NOW, Optional.of(Views.NOW.plusSeconds(3600)), Optional.empty());
        return new Board(
                board.reach(),
                true,
                false,
                board.sessions(),
                board.requests(),
                new KeepOutView(List.of(keeper), List.of()));
    }

    /** Which a table brings along by itself only on a screen. */
    private static void headings(Container container) {
        for (Component child : container.getComponents()) {
            if (child instanceof JScrollPane pane && pane.getViewport().getView() instanceof JTable table) {
                pane.setColumnHeaderView(table.getTableHeader());
            } else if (child instanceof Container inner) {
                headings(inner);
            }
        }
    }

    private static void layAll(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layAll(inner);
            }
        }
    }

    @Override
    public void preview(Draft draft, Consumer<Preview> told) {
        looked.add(draft);
    }

    @Override
    public void ask(Draft draft) {
        ordered.add("ask " + draft.whom().sessions() + " " + draft.reason());
    }

    @Override
    public void signOut(List<String> sessions, String reason, boolean atOnce, boolean force) {
        ordered.add("sign out " + sessions);
    }

    @Override
    public void tell(List<String> sessions, String text) {
        ordered.add("tell " + sessions + " " + text);
    }

    @Override
    public void lock(List<String> sessions) {
        ordered.add("lock " + sessions);
    }

    @Override
    public void disconnect(List<String> sessions) {
        ordered.add("disconnect " + sessions);
    }

    @Override
    public void extend(String request) {}

    @Override
    public void extend(String request, Duration length) {}

    @Override
    public void cancel(String request) {
        ordered.add("cancel " + request);
    }

    @Override
    public void force(List<String> sessions) {
        ordered.add("force " + sessions);
    }

    @Override
    public void keepOut(Draft.When until, String reason) {}

    @Override
    public void lift() {}

    @Override
    public void history(Instant since, Optional<String> user, Consumer<History> told) {
        ordered.add("history " + since + " " + user.orElse("of all"));
        told.accept(new History(Views.pasts(), true));
    }

    @Override
    public void export(List<Past> pasts, Path file) {
        ordered.add("export " + pasts.size());
    }

    @Override
    public void look() {}

    @Override
    public void administer() {}

    @Override
    public void closed() {}
}
