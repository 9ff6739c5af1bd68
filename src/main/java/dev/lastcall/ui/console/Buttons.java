package dev.lastcall.ui.console;

import com.formdev.flatlaf.FlatClientProperties;
import dev.lastcall.ui.Labels;
import javax.swing.Action;
import javax.swing.JButton;

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
}
