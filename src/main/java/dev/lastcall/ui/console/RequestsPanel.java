package dev.lastcall.ui.console;

import dev.lastcall.console.Board;
import dev.lastcall.console.RequestView;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** All requests that are open or have lately ended, and beside them the one that is looked at. */
final class RequestsPanel extends JPanel {
    private static final String ALL = "all";
    private static final String NONE = "none";

    private final RowWords words;
    private final DefaultListModel<RequestView> requests = new DefaultListModel<>();
    private final JList<RequestView> list = new JList<>(requests);
    private final RequestDetail detail;
    private final CardLayout cards = new CardLayout();
    private Board board = Board.EMPTY;

    RequestsPanel(SessionWords words, RequestDetail.Wanted wanted) {
        this.words = new RowWords(words);
        this.detail = new RequestDetail(this.words, wanted);
        setLayout(cards);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Lines());
        list.getAccessibleContext().setAccessibleName(words.words().text("console.requests"));
        list.addListSelectionListener(event -> showChosen());
        var both = new JPanel(new MigLayout(
                "insets 12 14 12 14, novisualpadding, gapx 14", "[190:220:, fill][grow, fill]", "[grow, fill]"));
        JScrollPane pane = new JScrollPane(list);
        pane.setBorder(BorderFactory.createEmptyBorder());
        both.add(pane, "wmin 150, growy");
        both.add(detail, "wmin 0, growy");
        JLabel nothing = Labels.label(words.words().text("console.no-requests"), Lettering.ASIDE);
        nothing.setHorizontalAlignment(SwingConstants.CENTER);
        add(both, ALL);
        add(nothing, NONE);
        cards.show(this, NONE);
    }

    /** What is chosen stays so; the newest is, where nothing was. */
    void show(Board next) {
        board = next;
        String chosen = Optional.ofNullable(list.getSelectedValue())
                .map(RequestView::id)
                .orElse("");
        update(next.requests());
        int place = Math.max(0, place(chosen));
        if (!requests.isEmpty() && list.getSelectedIndex() != place) {
            list.setSelectedIndex(place);
        }
        showChosen();
        cards.show(this, requests.isEmpty() ? NONE : ALL);
    }

    void tick() {
        detail.tick();
    }

    private void update(List<RequestView> next) {
        while (requests.size() > next.size()) {
            requests.remove(requests.size() - 1);
        }
        for (int i = 0; i < next.size(); i++) {
            if (i >= requests.size()) {
                requests.addElement(next.get(i));
            } else if (!requests.get(i).equals(next.get(i))) {
                requests.set(i, next.get(i));
            }
        }
    }

    private int place(String id) {
        for (int i = 0; i < requests.size(); i++) {
            if (requests.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void showChosen() {
        Optional.ofNullable(list.getSelectedValue()).ifPresent(request -> detail.show(request, board.administrator()));
    }

    private final class Lines extends javax.swing.DefaultListCellRenderer {
        Lines() {
            Labels.plain(this);
        }

        @Override
        public java.awt.Component getListCellRendererComponent(
                JList<?> all, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(all, "", index, selected, focused);
            setText(words.line((RequestView) value));
            setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
            return this;
        }
    }
}
