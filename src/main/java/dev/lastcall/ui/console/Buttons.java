package dev.lastcall.ui.console;

import com.formdev.flatlaf.FlatClientProperties;
import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Wording;
import java.util.List;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Buttons of the console. */
final class Buttons {
    private Buttons() {}

    static JButton of(Action action) {
        JButton button = Labels.plain(new JButton());
        button.setAction(action);
        button.putClientProperty(FlatClientProperties.MINIMUM_WIDTH, 0);
        button.getAccessibleContext().setAccessibleDescription((String) action.getValue(Action.SHORT_DESCRIPTION));
        return button;
    }

    /** Goes back from the dialog that this is in; nothing happens. */
    static JButton back(Wording words, JComponent inside) {
        return of(Actions.of(words, "console.back", () -> Shell.close(inside)));
    }

    /** Beside each other, each with a letter of its own. */
    static JPanel row(List<JButton> buttons) {
        var row = new JPanel(new MigLayout("insets 0, novisualpadding, gapx 8"));
        row.setOpaque(false);
        buttons.forEach(row::add);
        Actions.letters(buttons);
        return row;
    }
}
