package dev.lastcall.ui.console;

import com.formdev.flatlaf.FlatClientProperties;
import dev.lastcall.console.RequestView;
import dev.lastcall.protocol.ToCommand.RequestRow;
import dev.lastcall.request.PlainText;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.Action;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One request: how it stands with everybody, what was said, and what can be done about it. */
final class RequestDetail extends JPanel {
    private final RowWords words;
    private final Wanted wanted;
    private final JLabel title = Labels.label("", Lettering.UNTIL);
    private final JLabel by = Labels.label("", Lettering.SMALL);
    private final RowsModel rows;
    private final PlainTable table;
    private final DefaultListModel<String> talk = new DefaultListModel<>();
    private final JTextField answer;
    private final Action extend;
    private final Action cancel;
    private final Action force;
    private @Nullable RequestView shown;

    /** What can be wanted of a request. */
    interface Wanted {
        void extend(String request);

        void extend(String request, Duration length);

        void cancel(String request);

        void force(List<String> sessions);

        void tell(List<String> sessions, String text);
    }

    RequestDetail(RowWords words, Wanted wanted) {
        super(new MigLayout(
                "insets 0, novisualpadding, wrap 1, gapy 6",
                "[grow, fill]",
                "[][][grow 60, fill][][grow 40, fill][][]"));
        this.words = words;
        this.wanted = wanted;
        Wording texts = words.all().words();
        rows = new RowsModel(words);
        table = new PlainTable(
                rows,
                texts.text("console.sessions"),
                RowColumn.ALL.stream().map(RowColumn::width).toList());
        answer = Form.text();
        answer.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, texts.text("console.answer"));
        answer.getAccessibleContext().setAccessibleName(texts.text("console.answer"));
        answer.addActionListener(event -> answer());
        extend = Actions.of(texts, "console.extend", () -> of(request -> wanted.extend(request.id())));
        cancel = Actions.of(texts, "console.cancel", () -> of(request -> wanted.cancel(request.id())));
        force = Actions.of(texts, "console.force-on", () -> of(request -> wanted.force(staying(request))));
        lay(texts);
    }

    private void lay(Wording texts) {
        JList<String> said = new JList<>(talk);
        said.setCellRenderer(new PlainCells());
        said.getAccessibleContext().setAccessibleName(texts.text("console.talk"));
        JPanel buttons =
                Buttons.row(Stream.of(extend, cancel, force).map(Buttons::of).toList());
        add(title, "wmin 0");
        add(by, "wmin 0");
        add(new JScrollPane(table), "wmin 0, hmin 70");
        add(Labels.label(texts.text("console.talk"), Lettering.SECTION));
        add(new JScrollPane(said), "wmin 0, hmin 50");
        add(answer, "wmin 60");
        add(buttons, "growx 0");
    }

    void show(RequestView request, boolean administrator) {
        if (request.equals(shown)) {
            allow(request, administrator);
            return;
        }
        if (shown != null && !shown.id().equals(request.id())) {
            answer.setText("");
        }
        shown = request;
        title.setText(words.title(request.head()));
        by.setText(words.by(request.head()));
        rows.show(request.rows());
        tell(request);
        allow(request, administrator);
    }

    private void tell(RequestView request) {
        List<String> lines = request.talk().stream().map(words::said).toList();
        for (int i = talk.size(); i < lines.size(); i++) {
            talk.addElement(lines.get(i));
        }
        if (!lines.equals(List.of(talk.toArray()))) {
            talk.clear();
            lines.forEach(talk::addElement);
        }
    }

    private void allow(RequestView request, boolean administrator) {
        boolean may = administrator && !request.ended();
        answer.setEnabled(may);
        extend.setEnabled(may);
        cancel.setEnabled(may);
        force.setEnabled(administrator && !staying(request).isEmpty());
    }

    /** Only the column that ticks. */
    void tick() {
        if (shown != null && !shown.ended()) {
            table.repaint();
        }
    }

    private static List<String> staying(RequestView request) {
        return request.stragglers().stream().map(RequestRow::session).toList();
    }

    private void answer() {
        String text = PlainText.clean(answer.getText());
        if (!text.isEmpty()) {
            of(request -> {
                answer.setText("");
                wanted.tell(staying(request), text);
            });
        }
    }

    private void of(java.util.function.Consumer<RequestView> then) {
        Optional.ofNullable(shown).ifPresent(then);
    }
}
