package dev.lastcall.ui.console;

import dev.lastcall.console.Draft;
import dev.lastcall.console.Orders;
import dev.lastcall.console.Preview;
import dev.lastcall.request.BadTextException;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Primary;
import dev.lastcall.ui.Wrapped;
import java.awt.EventQueue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Asking people to sign out: shows whom it would reach before anything is asked. Many at once are asked only after their number was typed. */
final class RequestPanel extends JPanel {
    private static final int WIDTH = 520;
    private static final int REST_MILLIS = 250;
    private static final Preview NOTHING_YET = new Preview(List.of(), List.of(), List.of(), Optional.empty(), false);

    private final SessionWords words;
    private final Orders orders;
    private final ReachWords reach;
    private final RequestForm form;
    private final Wrapped reached = new Wrapped(WIDTH, Lettering.UNTIL);
    private final DefaultListModel<String> hits = new DefaultListModel<>();
    private final Wrapped confirm = new Wrapped(WIDTH - 120, Lettering.BODY);
    private final JTextField number = new JTextField(4);
    private final JButton ask;
    private final Timer rest = new Timer(REST_MILLIS, event -> look());
    private @Nullable Draft looked;
    private @Nullable Preview preview;

    RequestPanel(SessionWords words, Orders orders, RequestForm form) {
        super(new MigLayout("insets 18 20 16 20, novisualpadding, wrap 1, gapy 10, hidemode 3", "[grow, fill]"));
        this.words = words;
        this.orders = orders;
        this.reach = new ReachWords(words.words());
        this.form = form;
        this.ask = Buttons.of(Actions.of(words.words(), "console.ask.send", this::send));
        add(form);
        add(reached, "gaptop 6");
        add(hitList(), "h 110, wmin 200");
        add(confirming());
        add(buttons(), "alignx trailing, growx 0");
        rest.setRepeats(false);
        form.onChange(this::changed);
        number.getDocument().addDocumentListener(new Typed(this::allow));
        changed();
    }

    private JScrollPane hitList() {
        JList<String> list = new JList<>(hits);
        list.setCellRenderer(new PlainCells());
        list.setFocusable(false);
        list.getAccessibleContext().setAccessibleName(words.words().text("console.reached"));
        return new JScrollPane(list);
    }

    private JPanel confirming() {
        JPanel row = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 8, hidemode 3", "[grow, fill][]"));
        row.setOpaque(false);
        row.add(confirm);
        row.add(number);
        number.setVisible(false);
        return row;
    }

    private JPanel buttons() {
        Primary.paint(ask);
        return Buttons.row(List.of(Buttons.back(words.words(), this), ask));
    }

    private void changed() {
        preview = null;
        allow();
        rest.restart();
    }

    /** Nothing more is typed. */
    void stopResting() {
        rest.stop();
    }

    /** Asks the host, which is the one to say whom it reaches. */
    void look() {
        try {
            Draft draft = form.draft();
            looked = draft;
            orders.preview(draft, answer -> EventQueue.invokeLater(() -> answered(draft, answer)));
        } catch (BadTextException e) {
            show(Preview.refused(words.words().text("console.bad-time")));
        }
    }

    /** An answer to what has been changed since is none. */
    void answered(Draft draft, Preview answer) {
        if (draft.equals(looked) && !rest.isRunning()) {
            preview = answer;
            show(answer);
            allow();
        }
    }

    private void show(Preview all) {
        reached.say(all.refusal()
                .map(words.words().messages()::said)
                .orElseGet(() -> reach.counted(all.hits().size())));
        hits.clear();
        hits.addAll(reach.lines(all));
    }

    private void allow() {
        Preview now = Objects.requireNonNullElse(preview, NOTHING_YET);
        boolean many = now.confirm();
        number.setVisible(many);
        confirm.sayOrHide(
                many ? words.words().text("console.confirm-many", now.hits().size()) : "");
        number.getAccessibleContext().setAccessibleName(confirm.getText());
        ask.setEnabled(!now.hits().isEmpty() && (!many || isConfirmed(now)));
    }

    private boolean isConfirmed(Preview now) {
        return number.getText().strip().equals(Integer.toString(now.hits().size()));
    }

    private void send() {
        Draft draft = looked;
        if (draft != null && ask.isEnabled()) {
            orders.ask(draft);
            Shell.close(this);
        }
    }
}
