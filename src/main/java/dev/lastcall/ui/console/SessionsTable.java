package dev.lastcall.ui.console;

import com.formdev.flatlaf.util.UIScale;
import dev.lastcall.console.Remembered;
import dev.lastcall.console.SessionView;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.RowSorter.SortKey;
import javax.swing.SortOrder;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;

/** The table of sessions: sorted, filtered, with the columns its reader wants. What is selected stays so, wherever it moves to. */
final class SessionsTable extends JTable {
    private final SessionsModel model;
    private final SessionWords words;
    private final TableRowSorter<SessionsModel> sorter;

    SessionsTable(SessionsModel model, SessionWords words) {
        super(model);
        this.model = model;
        this.words = words;
        this.sorter = new TableRowSorter<>(model);
        for (SessionColumn column : SessionColumn.ALL) {
            sorter.setComparator(column.place(), column.order());
        }
        sorter.setSortsOnUpdates(true);
        setRowSorter(sorter);
        setDefaultRenderer(SessionView.class, new SessionCells(model, words));
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        getAccessibleContext().setAccessibleName(words.words().text("console.sessions"));
        Tables.arrange(this);
        arrange(Optional.empty());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Tables.dress(this);
    }

    /** As it was the last time, or as a new one. */
    void arrange(Optional<Remembered.Table> before) {
        List<Remembered.Column> wanted = before.map(Remembered.Table::columns).orElseGet(SessionsTable::usual);
        createDefaultColumnsFromModel();
        List<TableColumn> all = new ArrayList<>();
        getColumnModel().getColumns().asIterator().forEachRemaining(all::add);
        all.forEach(getColumnModel()::removeColumn);
        wanted.forEach(column -> SessionColumn.named(column.name()).ifPresent(which -> {
            TableColumn shown = all.get(which.place());
            if (shownColumns().stream().noneMatch(which::equals)) {
                shown.setPreferredWidth(UIScale.scale(column.width()));
                getColumnModel().addColumn(shown);
            }
        }));
        sortBy(before);
    }

    private void sortBy(Optional<Remembered.Table> before) {
        SessionColumn by = before.flatMap(Remembered.Table::sortedBy)
                .flatMap(SessionColumn::named)
                .orElse(SessionColumn.USER);
        boolean descending = before.map(Remembered.Table::descending).orElse(false);
        sorter.setSortKeys(List.of(new SortKey(by.place(), descending ? SortOrder.DESCENDING : SortOrder.ASCENDING)));
    }

    private static List<Remembered.Column> usual() {
        return SessionColumn.ALL.stream()
                .filter(SessionColumn::isShownAtFirst)
                .map(column -> new Remembered.Column(column.word(), column.width()))
                .toList();
    }

    /** To be remembered. */
    Remembered.Table arrangement() {
        List<Remembered.Column> columns = new ArrayList<>();
        getColumnModel()
                .getColumns()
                .asIterator()
                .forEachRemaining(column -> columns.add(new Remembered.Column(
                        SessionColumn.ALL.get(column.getModelIndex()).word(), UIScale.unscale(column.getWidth()))));
        Optional<? extends SortKey> key = sorter.getSortKeys().stream().findFirst();
        return new Remembered.Table(
                columns,
                key.map(by -> SessionColumn.ALL.get(by.getColumn()).word()),
                key.filter(by -> by.getSortOrder() == SortOrder.DESCENDING).isPresent());
    }

    List<SessionColumn> shownColumns() {
        List<SessionColumn> shown = new ArrayList<>();
        getColumnModel()
                .getColumns()
                .asIterator()
                .forEachRemaining(column -> shown.add(SessionColumn.ALL.get(column.getModelIndex())));
        return shown;
    }

    /** Shows the column as the last one, or takes it away; one always stays. */
    void toggle(SessionColumn column) {
        List<Remembered.Column> next = new ArrayList<>(arrangement().columns());
        boolean was = next.removeIf(shown -> shown.name().equals(column.word()));
        if (!was) {
            next.add(new Remembered.Column(column.word(), column.width()));
        }
        if (!next.isEmpty()) {
            Remembered.Table now = arrangement();
            arrange(Optional.of(new Remembered.Table(next, now.sortedBy(), now.descending())));
        }
    }

    /** Only what holds every one of these words somewhere. */
    void search(String text) {
        sorter.setRowFilter(
                Searched.by(text, words.words().messages().locale(), row -> words.everything(model.at(row))));
    }

    List<SessionView> chosen() {
        return Arrays.stream(getSelectedRows())
                .map(this::convertRowIndexToModel)
                .mapToObj(model::at)
                .toList();
    }

    /** What is clicked is chosen, unless it was; from the keyboard the menu opens at what is chosen. */
    @Override
    public @Nullable Point getPopupLocation(@Nullable MouseEvent event) {
        if (event != null) {
            int row = rowAtPoint(event.getPoint());
            if (row >= 0 && !isRowSelected(row)) {
                setRowSelectionInterval(row, row);
            }
            return null;
        }
        Rectangle cell = getCellRect(Math.max(0, getSelectedRow()), 0, false);
        return new Point(cell.x + cell.width / 2, cell.y + cell.height);
    }

    /** The whole of what is cut off. */
    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return null;
        }
        SessionColumn which = SessionColumn.ALL.get(convertColumnIndexToModel(column));
        return Tables.tip(words.of(which, model.at(convertRowIndexToModel(row))));
    }
}
