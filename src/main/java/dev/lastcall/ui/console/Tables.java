package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.UIScale;
import java.awt.KeyboardFocusManager;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;

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
            heading.setComponentOrientation(table.getComponentOrientation());
        }
    }

    /** The whole of what may be cut off; nothing where Swing would take it for HTML. */
    static @Nullable String tip(String text) {
        return text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("<html>") ? null : text;
    }

    /** Headings begin where reading does. Tab leads on to the buttons; cells are reached by the arrow keys. */
    static void arrange(JTable table) {
        table.addPropertyChangeListener("componentOrientation", event -> dress(table));
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }
}
