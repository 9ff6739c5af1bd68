package dev.lastcall.ui.console;

import dev.lastcall.console.Shown.Told;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Palette;
import dev.lastcall.ui.Wording;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What came of the last order, in a line that is always there: nothing moves under the pointer. */
final class LastOrder extends JPanel {
    private final Wording words;
    private final JLabel sentence = Labels.label(" ", Lettering.BODY);
    private boolean failed;

    LastOrder(Wording words) {
        super(new MigLayout("insets 5 14 7 14, novisualpadding", "[grow, fill]"));
        this.words = words;
        add(sentence, "wmin 0");
        dress();
    }

    void tell(Told told) {
        String text = words.messages().text(told.sentence());
        failed = told.failed();
        sentence.setText(text);
        sentence.getAccessibleContext().setAccessibleName(text);
        dress();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // null while Swing's own constructor runs
        if (words != null) {
            dress();
        }
    }

    private void dress() {
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Palette.named("line")));
        sentence.setIcon(failed ? new StateIcon("closing") : null);
        sentence.setForeground(failed ? Palette.named("failed") : Palette.ink());
    }
}
