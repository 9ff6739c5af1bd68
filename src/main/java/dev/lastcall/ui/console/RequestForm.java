package dev.lastcall.ui.console;

import dev.lastcall.console.Draft;
import dev.lastcall.request.BadTextException;
import dev.lastcall.request.PlainText;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Wrapped;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;

/** What a request asks, of whom, and by when, as somebody fills it in. */
final class RequestForm extends JPanel {
    private static final int WIDTH = 420;
    private static final int USUAL_MINUTES = 10;

    private final WhomChoice whom;
    private final Span in;
    private final TimeField at;
    private final JTextField reason;
    private final PostponeChoice postpone;
    private final TimeField latest;
    private final JCheckBox force;
    private final JCheckBox keepOut;
    private final Wrapped consequence = new Wrapped(WIDTH, Lettering.SMALL);

    RequestForm(SessionWords words, List<String> chosen, boolean withKeepOut) {
        super(new MigLayout("insets 0, novisualpadding, wrap 1, hidemode 3", "[grow, fill]"));
        var form = new Form(words.words());
        whom = new WhomChoice(words, form, chosen);
        in = form.row("console.in", new Span(words.words(), "console.in", USUAL_MINUTES));
        at = form.row("console.at", new TimeField(words));
        reason = form.row("console.reason", Form.text());
        postpone = new PostponeChoice(words, form);
        latest = form.row("console.latest", new TimeField(words));
        force = form.below(form.tick("console.force"));
        form.below(consequence.say(words.words().text("console.force.consequence")));
        keepOut = form.below(form.tick("console.with-keep-out"));
        keepOut.setVisible(withKeepOut);
        add(form);
        showWhatCounts();
    }

    /** Runs after each change, also of what is only half typed. */
    void onChange(Runnable then) {
        Runnable all = () -> {
            showWhatCounts();
            then.run();
        };
        whom.onChange(then);
        in.onChange(then);
        postpone.onChange(then);
        List.of(force, keepOut).forEach(box -> box.addActionListener(event -> all.run()));
        List.of(at, reason, latest).forEach(text -> text.getDocument().addDocumentListener(new Typed(all)));
    }

    private void showWhatCounts() {
        in.setEnabled(at.isEmpty());
        consequence.setVisible(force.isSelected());
    }

    /** Throws where a time cannot be read. */
    Draft draft() throws BadTextException {
        return new Draft(
                whom.whom(),
                Draft.When.of(in.length(), at.time()),
                PlainText.clean(reason.getText()),
                postpone.postponing(),
                latest.time(),
                false,
                force.isSelected(),
                keepOut.isSelected());
    }

    void force(boolean forced) {
        force.setSelected(forced);
        showWhatCounts();
    }

    JTextField reason() {
        return reason;
    }
}
