package dev.lastcall.ui.console;

import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Lettering;
import dev.lastcall.ui.Wording;
import java.time.Duration;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import net.miginfocom.swing.MigLayout;

/** So many minutes. */
final class Span extends JPanel {
    private static final int DAY = 24 * 60;

    private final JSpinner minutes;

    Span(Wording words, String name, int usual) {
        super(new MigLayout("insets 0, novisualpadding, gapx 6", "[][]"));
        setOpaque(false);
        String said = words.text("console.count", words.text(name), words.text("console.minutes"));
        minutes = Form.number(said, usual, DAY);
        add(minutes);
        add(Labels.label(words.text("console.minutes"), Lettering.BODY));
    }

    Duration length() {
        return Duration.ofMinutes((Integer) minutes.getValue());
    }

    void onChange(Runnable then) {
        minutes.addChangeListener(event -> then.run());
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        minutes.setEnabled(enabled);
    }
}
