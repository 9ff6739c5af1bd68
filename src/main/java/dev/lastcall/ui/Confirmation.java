package dev.lastcall.ui;

import java.awt.Font;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Asks back before a key signs out; "not yet" has the focus. */
final class Confirmation extends JPanel {
    private final JButton no;
    private final JButton yes;

    Confirmation(Messages messages, Runnable confirmed, Runnable back) {
        super(new MigLayout("insets 0, novisualpadding, gapx 8", "[grow, fill][][]"));
        no = Labels.button(messages, "confirm.no");
        yes = Labels.button(messages, "confirm.yes");
        no.addActionListener(event -> back.run());
        yes.addActionListener(event -> {
            back.run();
            confirmed.run();
        });
        Primary.paint(no);
        setOpaque(false);
        add(Labels.label(messages.text("confirm.question"), Palette.font(Font.PLAIN, 1), Palette.ink()), "wmin 0");
        add(yes);
        add(no);
    }

    void ask() {
        no.requestFocusInWindow();
    }

    void arm(boolean armed) {
        no.setEnabled(armed);
        yes.setEnabled(armed);
    }
}
