package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import java.awt.Font;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Asks back before a key signs out, or closes; "not yet" has the focus. */
final class Confirmation extends JPanel {
    private final Wording words;
    private final JLabel question = Labels.label("", Palette.font(Font.PLAIN, 1), Palette.ink());
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
        add(question, "wmin 0");
        add(yes);
        add(no);
    }

    void show(PromptView view) {
        question.setText(words.of(view, "confirm.question"));
        Labels.name(yes, words.messages(), Wording.key(view, "confirm.yes"), Wording.values(view));
    }

    void ask() {
        no.requestFocusInWindow();
    }

    void arm(boolean armed) {
        no.setEnabled(armed);
        yes.setEnabled(armed);
    }
}
