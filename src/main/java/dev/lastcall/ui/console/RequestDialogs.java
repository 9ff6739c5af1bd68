package dev.lastcall.ui.console;

import dev.lastcall.console.Orders;
import dev.lastcall.ui.Primary;
import dev.lastcall.ui.Wording;
import java.awt.Window;
import java.time.Duration;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the page of requests leads to. */
record RequestDialogs(Window owner, SessionWords words, Orders orders) implements RequestDetail.Wanted {
    private static final int USUAL_MINUTES = 10;

    @Override
    public void extend(String request) {
        Wording texts = words.words();
        var panel = new JPanel(new MigLayout("insets 18 20 16 20, novisualpadding, wrap 1, gapy 14", "[grow, fill]"));
        Form form = new Form(texts);
        Span span = form.row("console.extend.by", new Span(texts, "console.extend.by", USUAL_MINUTES));
        JButton yes = Buttons.of(Actions.of(texts, "console.extend.yes", () -> {
            extend(request, span.length());
            Shell.close(panel);
        }));
        Primary.paint(yes);
        panel.add(form);
        panel.add(Buttons.row(List.of(Buttons.back(texts, panel), yes)), "alignx trailing, growx 0");
        Shell.open(owner, texts, "console.extend.title", panel);
    }

    @Override
    public void extend(String request, Duration length) {
        orders.extend(request, length);
    }

    @Override
    public void cancel(String request) {
        orders.cancel(request);
    }

    /** Not at once: as a request that shows whom it reaches, with the consequence in words. */
    @Override
    public void force(List<String> sessions) {
        var form = new RequestForm(words, sessions, false);
        form.force(true);
        Shell.open(owner, words.words(), "console.ask.title", new RequestPanel(words, orders, form));
    }

    @Override
    public void tell(List<String> sessions, String text) {
        orders.tell(sessions, text);
    }
}
