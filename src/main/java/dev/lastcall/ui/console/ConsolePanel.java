package dev.lastcall.ui.console;

import com.formdev.flatlaf.FlatClientProperties;
import dev.lastcall.console.Board;
import dev.lastcall.console.Orders;
import dev.lastcall.console.Shown.Told;
import dev.lastcall.ui.Primary;
import dev.lastcall.ui.Wording;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** All of the window: what there is to say, and below it a page for each kind of thing. */
final class ConsolePanel extends JPanel {
    private final Wording words;
    private final NoticeBar bar;
    private final LastOrder last;
    private final KeepOutBar keptOut;
    private final Action keepOut;
    private final SessionsPanel sessions;
    private final RequestsPanel requests;
    private final HistoryPanel history;
    private final JTabbedPane pages = new JTabbedPane();

    ConsolePanel(
            SessionWords all,
            Orders orders,
            SessionActions.Wanted wanted,
            RequestDetail.Wanted ofRequests,
            Runnable keepOut) {
        super(new MigLayout(
                "insets 0, novisualpadding, wrap 1, gap 0, hidemode 3", "[grow, fill]", "[][][grow, fill][]"));
        this.words = all.words();
        this.bar = new NoticeBar(words, orders::administer);
        this.sessions = new SessionsPanel(all, wanted);
        this.requests = new RequestsPanel(all, ofRequests);
        this.history = new HistoryPanel(all, orders);
        this.last = new LastOrder(words);
        this.keptOut = new KeepOutBar(all, orders::lift);
        this.keepOut = Actions.of(words, "console.keep-out", keepOut);
        add(bar);
        add(keptOut);
        add(pages);
        add(last);
        pages.putClientProperty(FlatClientProperties.TABBED_PANE_TRAILING_COMPONENT, trailing());
        pages.addTab(words.text("console.page.sessions"), sessions);
        pages.addTab(words.text("console.page.requests"), requests);
        pages.addTab(words.text("console.page.history"), history);
        pages.addChangeListener(event -> lookBack());
        pages.getAccessibleContext().setAccessibleName(words.text("console.pages"));
        onKey("control F", this::search);
        onKey("F5", () -> {
            orders.look();
            lookBack();
        });
        applyComponentOrientation(words.orientation());
    }

    private JPanel trailing() {
        JPanel row = new JPanel(new MigLayout("insets 0 14 0 14, novisualpadding", "push[]"));
        row.setOpaque(false);
        JButton button = Buttons.of(keepOut);
        Primary.paintAside(button);
        row.add(button);
        return row;
    }

    SessionsPanel sessions() {
        return sessions;
    }

    HistoryPanel history() {
        return history;
    }

    void show(Board board) {
        bar.show(board);
        sessions.show(board);
        requests.show(board);
        history.show(board);
        keptOut.show(board);
        keepOut.setEnabled(board.administrator());
    }

    void turnTo(int page) {
        pages.setSelectedIndex(page);
    }

    void tell(Told told) {
        last.tell(told);
    }

    void tick() {
        sessions.tick();
        requests.tick();
    }

    private void lookBack() {
        if (pages.getSelectedComponent() == history) {
            history.look();
        }
    }

    private void search() {
        if (pages.getSelectedComponent() == history) {
            history.toSearch();
        } else {
            pages.setSelectedComponent(sessions);
            sessions.toSearch();
        }
    }

    private void onKey(String key, Runnable then) {
        getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new javax.swing.AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                then.run();
            }
        });
    }
}
