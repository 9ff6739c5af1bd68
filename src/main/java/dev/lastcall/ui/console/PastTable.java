package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.protocol.ToCommand.Past;
import java.awt.Component;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;

/** The table of what has been: the newest first until somebody sorts it otherwise. */
final class PastTable extends JTable {
    private final PastModel model;
    private final PastWords words;
    private final TableRowSorter<PastModel> sorter;

    PastTable(PastModel model, PastWords words) {
        super(model);
        this.model = model;
        this.words = words;
        this.sorter = new TableRowSorter<>(model);
        for (PastColumn column : PastColumn.ALL) {
            sorter.setComparator(column.place(), column.order(words));
            getColumnModel().getColumn(column.place()).setPreferredWidth(UIScale.scale(column.width()));
        }
        setRowSorter(sorter);
        setDefaultRenderer(Past.class, new Cells());
        getAccessibleContext().setAccessibleName(words.all().words().text("console.page.history"));
        Tables.arrange(this);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Tables.dress(this);
    }

    void search(String text) {
        sorter.setRowFilter(
                Searched.by(text, words.all().words().messages().locale(), row -> words.everything(model.at(row))));
    }

    /** As they stand here, and without those that are not searched for. */
    List<Past> shown() {
        return IntStream.range(0, getRowCount())
                .map(this::convertRowIndexToModel)
                .mapToObj(model::at)
                .toList();
    }

    /** The whole of what is cut off. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0
                ? null
                : Tables.tip(model.text(convertRowIndexToModel(row), convertColumnIndexToModel(column)));
    }

    private final class Cells extends TextCells {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            String text = model.text(convertRowIndexToModel(row), convertColumnIndexToModel(column));
            return super.getTableCellRendererComponent(table, text, selected, focused, row, column);
        }
    }
}
