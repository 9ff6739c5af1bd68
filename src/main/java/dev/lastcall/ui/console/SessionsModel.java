package dev.lastcall.ui.console;

import dev.lastcall.console.SessionView;
import dev.lastcall.ui.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.table.AbstractTableModel;

/** The sessions as rows; tells the table of no more than what has changed. Every cell is the whole session. */
final class SessionsModel extends AbstractTableModel {
    /** With more changed rows than these, one word about all of them is less work. */
    private static final int FEW = 8;

    private final Wording words;
    private final List<SessionView> rows = new ArrayList<>();
    private final Map<SessionView.Key, Integer> places = new HashMap<>();
    private long mostMemory = 1;

    SessionsModel(Wording words) {
        this.words = words;
    }

    void show(List<SessionView> next) {
        mostMemory = Math.max(
                1,
                next.stream()
                        .mapToLong(s -> s.figures().memoryBytes().orElse(0))
                        .max()
                        .orElse(1));
        dropGone(next);
        Set<Integer> changed = new TreeSet<>();
        List<SessionView> added = new ArrayList<>();
        for (SessionView session : next) {
            Integer place = places.get(session.key());
            if (place == null) {
                added.add(session);
            } else if (!rows.set(place, session).equals(session)) {
                changed.add(place);
            }
        }
        tellChanged(changed);
        add(added);
    }

    SessionView at(int row) {
        return rows.get(row);
    }

    List<SessionView> all() {
        return List.copyOf(rows);
    }

    /** From 0 to 1, beside the largest. */
    double memoryShare(SessionView session) {
        return session.figures().memoryBytes().orElse(0) / (double) mostMemory;
    }

    private void dropGone(List<SessionView> next) {
        Set<SessionView.Key> there = new HashSet<>();
        next.forEach(session -> there.add(session.key()));
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (!there.contains(rows.get(row).key())) {
                rows.remove(row);
                fireTableRowsDeleted(row, row);
            }
        }
        if (rows.size() != places.size()) {
            places.clear();
            for (int row = 0; row < rows.size(); row++) {
                places.put(rows.get(row).key(), row);
            }
        }
    }

    private void tellChanged(Set<Integer> changed) {
        if (changed.size() > FEW) {
            var sorted = new TreeSet<>(changed);
            fireTableRowsUpdated(sorted.first(), sorted.last());
        } else {
            changed.forEach(row -> fireTableRowsUpdated(row, row));
        }
    }

    private void add(List<SessionView> added) {
        int first = rows.size();
        for (SessionView session : added) {
            places.put(session.key(), rows.size());
            rows.add(session);
        }
        if (!added.isEmpty()) {
            fireTableRowsInserted(first, rows.size() - 1);
        }
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return SessionColumn.ALL.size();
    }

    @Override
    public String getColumnName(int column) {
        return words.text(SessionColumn.ALL.get(column).key());
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return SessionView.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.get(row);
    }
}
