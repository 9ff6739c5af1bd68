package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.UIScale;
import java.awt.KeyboardFocusManager;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;

/** What all tables have in common. */
final class Tables {
    private static final int ROW = 28;

    private Tables() {}

    /** For the theme that is installed now. */
    static void dress(JTable table) {
        table.setRowHeight(UIScale.scale(ROW));
        table.setFillsViewportHeight(true);
        if (table.getTableHeader() != null && table.getTableHeader().getDefaultRenderer() instanceof JLabel heading) {
            heading.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    /** Tab leads on to the buttons; cells are reached by the arrow keys. */
    static void tabOut(JTable table) {
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}
