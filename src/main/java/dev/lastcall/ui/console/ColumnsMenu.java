package dev.lastcall.ui.console;

import dev.lastcall.ui.Labels;
import dev.lastcall.ui.Wording;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;

/** Which columns there are, with a tick at those that are shown. */
final class ColumnsMenu {
    private ColumnsMenu() {}

    static JPopupMenu of(SessionsTable table, Wording words) {
        var menu = new JPopupMenu();
        List<SessionColumn> shown = table.shownColumns();
        for (SessionColumn column : SessionColumn.ALL) {
            JCheckBoxMenuItem item = Labels.plain(new JCheckBoxMenuItem());
            item.setText(words.text(column.key()));
            item.setSelected(shown.contains(column));
            item.addActionListener(event -> table.toggle(column));
            menu.add(item);
        }
        menu.applyComponentOrientation(words.orientation());
        return menu;
    }
}
