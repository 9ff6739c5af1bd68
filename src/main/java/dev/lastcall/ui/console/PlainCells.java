package dev.lastcall.ui.console;

import dev.lastcall.ui.Labels;
import javax.swing.DefaultListCellRenderer;

/** Lines of a list that are never taken for HTML. */
final class PlainCells extends DefaultListCellRenderer {
    PlainCells() {
        Labels.plain(this);
    }
}
