package dev.lastcall.ui.console;

import dev.lastcall.console.Board;
import dev.lastcall.console.History;
import dev.lastcall.console.Orders;
import dev.lastcall.console.SessionView;
import dev.lastcall.protocol.ToCommand.Past;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Wording;
import java.awt.CardLayout;
import java.awt.EventQueue;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** What has been: how sessions ended, and what administrators did. Asked for whenever somebody turns to this page. */
final class HistoryPanel extends JPanel {
    private static final String ROWS = "rows";
    private static final String NOTHING = "nothing";

    private final SessionWords words;
    private final Orders orders;
    private final PastModel model;
    private final PastTable table;
    private final JComboBox<Form.Choice<Period>> period;
    private final UserChoice user;
    private final SearchField search;
    private final JLabel nothing = Labels.label("", Lettering.ASIDE);
    private final JLabel more = Labels.label("", Lettering.SMALL);
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);

    HistoryPanel(SessionWords all, Orders orders) {
        super(new MigLayout(
                "insets 12 14 12 14, novisualpadding, wrap 1, hidemode 3", "[grow, fill]", "[][grow, fill][]"));
        this.words = all;
        this.orders = orders;
        var pasts = new PastWords(all);
        model = new PastModel(pasts);
        table = new PastTable(model, pasts);
        period = new Form(texts()).choice("console.history.since", Period.values());
        user = new UserChoice(texts());
        search = new SearchField(texts().text("console.history.text"), this::search);
        period.addActionListener(event -> look());
        user.addActionListener(event -> look());
        layTop();
        layMiddle();
        more.setText(texts().text("console.history.more", History.MOST));
        more.setVisible(false);
        add(more, "gaptop 2");
    }

    private void layTop() {
        var top = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 8", "[][]14[][]14[grow, fill][]"));
        top.setOpaque(false);
        addNamed(top, "console.history.since", period);
        addNamed(top, "console.history.user", user);
        top.add(search, "wmin 80");
        top.add(Buttons.of(Actions.of(texts(), "console.history.export", this::export)));
        add(top);
    }

    private void addNamed(JPanel row, String key, JComponent control) {
        JLabel label = Labels.label(texts().text(key), Lettering.BODY);
        label.setLabelFor(control);
        control.getAccessibleContext().setAccessibleName(label.getText());
        row.add(label);
        row.add(control);
    }

    private void layMiddle() {
        nothing.setHorizontalAlignment(SwingConstants.CENTER);
        var pane = new JScrollPane(table);
        pane.setBorder(BorderFactory.createEmptyBorder());
        middle.add(pane, ROWS);
        middle.add(nothing, NOTHING);
        add(middle, "gaptop 4, wmin 200, hmin 80");
    }

    /** Who is signed in may be looked for. */
    void show(Board board) {
        user.hearOf(board.sessions().stream().map(SessionView::user).toList());
    }

    void look() {
        var begin = Form.chosen(period)
                .begin(words.clock().instant(), texts().times().zone());
        orders.history(begin, user.user(), history -> EventQueue.invokeLater(() -> show(history)));
    }

    void show(History history) {
        user.hearOf(history.pasts().stream().map(Past::user).toList());
        model.show(history.pasts());
        more.setVisible(history.more());
        search();
    }

    PastTable table() {
        return table;
    }

    void toSearch() {
        search.turnTo();
    }

    private void search() {
        table.search(search.getText());
        nothing.setText(texts().text(model.getRowCount() == 0 ? "console.history.none" : "console.none-found"));
        cards.show(middle, table.getRowCount() == 0 ? NOTHING : ROWS);
    }

    private void export() {
        ExportChooser.in(this, words).ifPresent(file -> orders.export(table.shown(), file));
    }

    private Wording texts() {
        return words.words();
    }
}
