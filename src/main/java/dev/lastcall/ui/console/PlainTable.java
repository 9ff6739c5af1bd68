package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JTable;
import javax.swing.table.TableModel;
import org.jspecify.annotations.Nullable;

/** A table of texts, none of which is taken for HTML. */
final class PlainTable extends JTable {
    PlainTable(TableModel model, String name, List<Integer> widths) {
        super(model);
        setDefaultRenderer(Object.class, new TextCells());
        getAccessibleContext().setAccessibleName(name);
        for (int column = 0; column < widths.size(); column++) {
            getColumnModel().getColumn(column).setPreferredWidth(UIScale.scale(widths.get(column)));
        }
        Tables.arrange(this);
    }

    /** The whole of what is cut off. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0 ? null : Tables.tip(getValueAt(row, column).toString());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Tables.dress(this);
    }
}
