package dev.lastcall.ui.console;

import dev.lastcall.protocol.ToCommand.RequestRow;
import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The sessions of the request that is looked at. */
final class RowsModel extends AbstractTableModel {
    private final RowWords words;
    private List<RequestRow> rows = List.of();

    RowsModel(RowWords words) {
        this.words = words;
    }

    void show(List<RequestRow> next) {
        List<RequestRow> before = rows;
        rows = List.copyOf(next);
        if (before.size() != next.size()) {
            fireTableDataChanged();
            return;
        }
        List<Integer> changed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!before.get(row).equals(rows.get(row))) {
                changed.add(row);
            }
        }
        changed.forEach(row -> fireTableRowsUpdated(row, row));
    }

    RequestRow at(int row) {
        return rows.get(row);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return RowColumn.ALL.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.all().words().text(RowColumn.ALL.get(column).key());
    }

    @Override
    public Object getValueAt(int row, int column) {
        return words.of(RowColumn.ALL.get(column), rows.get(row));
    }
}
