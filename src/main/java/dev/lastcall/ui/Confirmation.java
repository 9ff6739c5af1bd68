package dev.lastcall.ui;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.agent.PromptView;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Asks back before a key signs out, or closes; "not yet" has the focus. */
final class Confirmation extends JPanel {
    private static final int GAPS = 16;

    private final Wording words;
    private final Wrapped question = new Wrapped(PromptPanel.INSIDE, Lettering.BODY);
    private final JButton no;
    private final JButton yes;

    Confirmation(Wording words, Runnable confirmed, Runnable back) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8", "[grow, fill][][]"));
        this.words = words;
        no = Labels.button(words.messages(), "confirm.no");
        yes = Labels.button(words.messages(), "confirm.yes");
        no.addActionListener(event -> back.run());
        yes.addActionListener(event -> {
            back.run();
            confirmed.run();
        });
        Primary.paint(no);
        setOpaque(false);
        add(question);
        add(yes);
        add(no);
    }

    void show(PromptView view) {
        Labels.name(yes, words.messages(), view.textKey("confirm.yes"), view.textValues());
        int buttons = yes.getPreferredSize().width + no.getPreferredSize().width;
        question.narrow(UIScale.scale(PromptPanel.INSIDE - GAPS) - buttons);
        question.say(words.of(view, "confirm.question"));
    }

    void ask() {
        no.requestFocusInWindow();
    }

    void arm(boolean armed) {
        no.setEnabled(armed);
        yes.setEnabled(armed);
    }
}
