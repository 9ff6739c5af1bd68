package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.ui.Labels;
import java.util.List;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableModel;

/** A table of texts, none of which is taken for HTML. */
final class PlainTable extends JTable {
    PlainTable(TableModel model, String name, List<Integer> widths) {
        super(model);
        setDefaultRenderer(Object.class, Labels.plain(new DefaultTableCellRenderer()));
        getAccessibleContext().setAccessibleName(name);
        for (int column = 0; column < widths.size(); column++) {
            getColumnModel().getColumn(column).setPreferredWidth(UIScale.scale(widths.get(column)));
        }
        Tables.tabOut(this);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Tables.dress(this);
    }
}
