package dev.lastcall.ui.console;

import dev.lastcall.ui.Labels;
import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;

/** Cells of a table that are never taken for HTML, and begin where reading does. */
class TextCells extends DefaultTableCellRenderer {
    TextCells() {
        Labels.plain(this);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        setComponentOrientation(table.getComponentOrientation());
        return super.getTableCellRendererComponent(table, value, selected, focused, row, column);
    }
}
