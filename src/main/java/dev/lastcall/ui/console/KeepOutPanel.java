package dev.lastcall.ui.console;

import dev.lastcall.console.Draft;
import dev.lastcall.console.Orders;
import dev.lastcall.request.BadTextException;
import dev.lastcall.request.PlainText;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Primary;
import dev.lastcall.ui.Wording;
import dev.lastcall.ui.Wrapped;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** Keeping new sign-ins out: until when and why. */
final class KeepOutPanel extends JPanel {
    private static final int WIDTH = 400;
    private static final int HOUR = 60;

    private final SessionWords words;
    private final Orders orders;
    private final Span length;
    private final TimeField at;
    private final JTextField reason;
    private final Wrapped problem = new Wrapped(WIDTH, Lettering.UNTIL);

    KeepOutPanel(SessionWords all, Orders orders) {
        super(new MigLayout("insets 18 20 16 20, novisualpadding, wrap 1, gapy 12, hidemode 3", "[grow, fill]"));
        this.words = all;
        this.orders = orders;
        Wording texts = all.words();
        var form = new Form(texts);
        length = form.row("console.keep-out.for", new Span(texts, "console.keep-out.for", HOUR));
        at = form.row("console.keep-out.until", new TimeField(all));
        reason = form.row("console.reason", Form.text());
        at.getDocument().addDocumentListener(new Typed(() -> length.setEnabled(at.isEmpty())));
        JButton yes = Buttons.of(Actions.of(texts, "console.keep-out.yes", this::keepOut));
        Primary.paint(yes);
        problem.setVisible(false);
        add(new Wrapped(WIDTH, Lettering.BODY).say(texts.text("console.keep-out.description")));
        add(form);
        add(problem);
        add(Buttons.row(List.of(Buttons.back(texts, this), yes)), "alignx trailing, growx 0");
    }

    private void keepOut() {
        try {
            orders.keepOut(Draft.When.of(length.length(), at.time()), PlainText.clean(reason.getText()));
            Shell.close(this);
        } catch (BadTextException e) {
            problem.sayOrHide(words.words().text("console.bad-time"));
            Shell.refit(this);
        }
    }
}
