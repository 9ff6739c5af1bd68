package dev.lastcall.ui.console;

import dev.lastcall.console.Board;
import dev.lastcall.console.Remembered;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Primary;
import dev.lastcall.ui.Wording;
import java.awt.CardLayout;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** Who is signed in, and what can be done about it. */
final class SessionsPanel extends JPanel {
    private static final String ROWS = "rows";
    private static final String NOTHING = "nothing";

    private final Wording words;
    private final SessionsModel model;
    private final SessionsTable table;
    private final SessionActions actions;
    private final SearchField search;
    private final JLabel count = Labels.label("", Lettering.SMALL);
    private final JLabel nothing = Labels.label("", Lettering.ASIDE);
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private Board board = Board.EMPTY;

    SessionsPanel(SessionWords words, SessionActions.Wanted wanted) {
        super(new MigLayout("insets 12 14 12 14, novisualpadding, wrap 1", "[grow, fill]", "[][grow, fill][]"));
        this.words = words.words();
        this.model = new SessionsModel(words.words());
        this.table = new SessionsTable(model, words);
        this.search = new SearchField(words.words().text("console.search"), this::search);
        this.actions = SessionActions.of(words.words(), table, wanted);
        nothing.setHorizontalAlignment(SwingConstants.CENTER);
        layTop();
        layMiddle();
        layBottom();
        table.setComponentPopupMenu(menu());
        // while rows change it is taken away for a moment, and a button that is disabled loses the focus to another
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                allow();
            }
        });
        table.getRowSorter().addRowSorterListener(event -> tellCount());
        bind(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), actions.properties());
        allow();
    }

    void arrange(Optional<Remembered.Table> before) {
        table.arrange(before);
    }

    Remembered.Table arrangement() {
        return table.arrangement();
    }

    SessionsTable table() {
        return table;
    }

    SessionActions actions() {
        return actions;
    }

    void show(Board next) {
        board = next;
        model.show(next.sessions());
        allow();
        tellCount();
    }

    /** What is left of countdowns. */
    void tick() {
        if (model.all().stream().anyMatch(session -> session.asked().isPresent())) {
            table.repaint();
        }
    }

    void toSearch() {
        search.turnTo();
    }

    private void search() {
        table.search(search.getText());
    }

    private void layTop() {
        JPanel top = row("[grow, fill][]");
        search.addActionListener(event -> table.requestFocusInWindow());
        JButton[] button = new JButton[1];
        button[0] = Buttons.of(Actions.of(
                words,
                "console.columns",
                () -> ColumnsMenu.of(table, words).show(button[0], 0, button[0].getHeight())));
        top.add(search, "wmin 120");
        top.add(button[0]);
        add(top);
    }

    private void layMiddle() {
        JScrollPane pane = new JScrollPane(table);
        pane.setBorder(BorderFactory.createEmptyBorder());
        middle.add(pane, ROWS);
        middle.add(nothing, NOTHING);
        add(middle, "gaptop 4, wmin 200, hmin 80");
    }

    private void layBottom() {
        JPanel bottom = row("[grow, fill]");
        List<JButton> all = actions.all().stream().map(Buttons::of).toList();
        Primary.paint(all.getFirst());
        bottom.add(Buttons.row(all), "growx 0, alignx leading, wrap");
        bottom.add(count, "gaptop 6");
        add(bottom, "gaptop 4");
    }

    private JPopupMenu menu() {
        var menu = new JPopupMenu();
        actions.all().forEach(action -> menu.add(Labels.plain(new javax.swing.JMenuItem(action))));
        return menu;
    }

    private static JPanel row(String columns) {
        JPanel row = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 8", columns));
        row.setOpaque(false);
        return row;
    }

    private void bind(KeyStroke key, Action action) {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, "chosen");
        table.getActionMap().put("chosen", action);
    }

    private void allow() {
        actions.allow(table.getSelectedRowCount(), board.administrator());
    }

    private void tellCount() {
        count.setText(new BoardWords(words).counted(board));
        nothing.setText(words.text(model.getRowCount() == 0 ? "console.nobody" : "console.none-found"));
        cards.show(middle, table.getRowCount() == 0 && board.reach() == Board.Reach.REACHED ? NOTHING : ROWS);
    }
}
