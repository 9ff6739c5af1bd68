package dev.lastcall.ui.console;

import dev.lastcall.protocol.ToCommand.Past;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** What has been as rows. Every cell is the whole of it. */
final class PastModel extends AbstractTableModel {
    private final PastWords words;
    private List<Past> pasts = List.of();

    PastModel(PastWords words) {
        this.words = words;
    }

    void show(List<Past> next) {
        pasts = List.copyOf(next);
        fireTableDataChanged();
    }

    Past at(int row) {
        return pasts.get(row);
    }

    String text(int row, int column) {
        return words.of(PastColumn.ALL.get(column), at(row));
    }

    @Override
    public int getRowCount() {
        return pasts.size();
    }

    @Override
    public int getColumnCount() {
        return PastColumn.ALL.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.all().words().text(PastColumn.ALL.get(column).key());
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Past.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return at(row);
    }
}
